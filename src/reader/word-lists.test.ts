import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../i18n/index.ts';
import { problemLines, readContent } from '../tests/content-folder.ts';

const [key = ''] = Object.keys(BUILT_IN.en);

describe('a team’s own interface words', () => {
  it('stand over the built-in ones', async () => {
    const { site, problems } = await readContent({ 'i18n/en.json': JSON.stringify({ [key]: 'Mine' }) });
    expect(problems).toEqual([]);
    expect(site?.wordOverrides).toEqual({ en: { [key]: 'Mine' } });
  });

  it('have the keys that the engine knows', async () => {
    const text = `{\n\t"${key}s": "Mine"\n}\n`;
    expect(await problemLines({ 'i18n/en.json': text })).toEqual([
      `content/i18n/en.json:2:2 "${key}s" is not a key here - did you mean "${key}"?`,
    ]);
  });

  it('have any plural of what counts', async () => {
    const counted = Object.keys(BUILT_IN.en).find((one) => one.endsWith('.other'));
    const few = counted?.replace(/other$/, 'few') ?? key;
    expect(await problemLines({ 'i18n/en.json': JSON.stringify({ [few]: 'A few' }) })).toEqual([]);
  });

  it('are told to be empty, to be no JSON, or to be repeated', async () => {
    expect(await problemLines({ 'i18n/en.json': `{ "${key}": " " }` })).toEqual([
      `content/i18n/en.json:1:${8 + key.length - 1} "${key}" is empty - fill it in, or take the line out`,
    ]);
    expect(await problemLines({ 'i18n/en.json': `{\n  "${key}": "x",\n}\n` })).toEqual([
      'content/i18n/en.json:3:1 this does not follow the rules of a .json file - write { first, then lines such as "key": "words" with a comma after each but the last, then }',
    ]);
    expect(await problemLines({ 'i18n/en.json': `{"${key}": "x",\n"${key}": "y"}` })).toEqual([
      `content/i18n/en.json:2:1 "${key}" stands here for the second time - keep one of the two and take the other out`,
    ]);
  });

  it('are for a language of the site', async () => {
    expect(await problemLines({ 'i18n/nl.json': '{}' })).toEqual([
      'content/i18n/nl.json:1:1 "nl" is not a language of this site - add nl to languages.published in team.yaml, or take this file out',
    ]);
  });
});
