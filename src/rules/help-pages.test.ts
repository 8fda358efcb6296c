import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from './index.ts';

const FOLDER = join(import.meta.dirname, 'help');

/** What the reader tells of files that cannot be read as they should; the rules tell the rest. */
const OF_THE_READER = [
  'encoding',
  'front-matter',
  'json',
  'keys',
  'layout',
  'private-key',
  'unfinished-merge',
  'values',
  'yaml',
];
const IDS = [...OF_THE_READER, ...RULES.map(({ id }) => id)].sort();

describe('the help pages', () => {
  it('are there for every rule, and for nothing else', () => {
    const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(IDS.map((id) => `${id}.md`).sort());
  });

  it('are all in the list of pages', () => {
    const listed = [...readFileSync(join(FOLDER, 'README.md'), 'utf8').matchAll(/\]\(([a-z0-9-]+)\.md\)/g)];
    expect(listed.map(([, id]) => id).sort()).toEqual(IDS);
  });

  it.each(IDS)('%s says what it means, shows an example as check tells it, and how to fix it', (id) => {
    const page = readFileSync(join(FOLDER, `${id}.md`), 'utf8');
    expect(page).toMatch(new RegExp(`^# ${id}\n\n\\S`));
    for (const heading of ['## What it means', '## Example', '## How to fix it'])
      expect(page).toContain(`\n${heading}\n`);
    expect(page).toMatch(
      new RegExp(`\ncontent/\\S+:\\d+:\\d+ {2}(warning: )?\\S.* - \\S.* {2}\\(rule ${id}\\)\n`),
    );
  });
});
