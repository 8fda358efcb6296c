import { describe, expect, it } from 'vitest';
import { bilingual } from '../../tests/bilingual-team.ts';
import { contentOf, problemLines, replaced, type Changes } from '../../tests/content-folder.ts';

const FOLDER = 'advisories/2026/EX-2026-0001';
const TEXT = `${FOLDER}/en.md`;

type Change = (text: string) => string;

/** What is told of the advisory with this change to its text. */
async function told(change: Change, others: Changes = {}): Promise<string[]> {
  const lines = await problemLines({ [TEXT]: change, ...others });
  return lines.map((line) => line.replace(`content/${TEXT}:`, ''));
}

/** The same of its Dutch translation. */
async function toldInDutch(change: Change, original: Change = (text) => text): Promise<string[]> {
  const both = bilingual();
  const dutch = String(both[`${FOLDER}/nl.md`]);
  const lines = await problemLines({ ...both, [`${FOLDER}/nl.md`]: change(dutch), [TEXT]: original });
  return lines.map((line) => line.replace(`content/${FOLDER}/`, ''));
}

describe('the sections of an advisory', () => {
  it('may have others between them, and headings of their own below them', async () => {
    expect(
      await told(
        (text) => `${text}\n### Description\n\nOf it.\n\n## Detection\n\nLook.\n\n## Thanks\n\nAll.\n`,
      ),
    ).toEqual([]);
  });

  it('are told where they are missing, at the one before', async () => {
    expect(await told(replaced('## Impact\n\nWhat it does.\n\n', ''))).toEqual([
      '8:1 the section "Impact" is missing - write "## Impact" below the text of "Description"; if another heading says the same, give it these words',
    ]);
    expect(await told(replaced('## Description\n\nWhat it is.\n\n', ''))).toEqual([
      '8:1 the section "Description" is missing - write "## Description" above "## Impact"; if another heading says the same, give it these words',
    ]);
  });

  it('only warn in a draft', async () => {
    const draft = { [`${FOLDER}/advisory.yaml`]: replaced('status: published', 'status: draft') };
    expect(await told(replaced('## Impact\n\nWhat it does.\n\n', ''), draft)).toEqual([
      expect.stringMatching(/^8:1 warning: the section "Impact" is missing/),
    ]);
  });

  it.each([
    ['## impact', '12:1 "impact" is not a heading that advisories have - did you mean "## Impact"?'],
    ['## Impact:', '12:1 "Impact:" is not a heading that advisories have - did you mean "## Impact"?'],
    ['## 2. Impakt', '12:1 "2. Impakt" is not a heading that advisories have - did you mean "## Impact"?'],
    [
      '## Gevolgen',
      '12:1 "Gevolgen" is the heading in nl, and this text is in en - did you mean "## Impact"?',
    ],
    ['### Impact', '12:1 "Impact" is a heading of level 3, and a section has level 2 - write "## Impact"'],
    ['# Impact', '12:1 "Impact" is a heading of level 1, and a section has level 2 - write "## Impact"'],
    ['**Impact**', '12:1 "Impact" is bold here, and not a heading - write "## Impact"'],
  ])('are told at %s', async (heading, line) => {
    expect(await told(replaced('## Impact', heading))).toEqual([line]);
  });

  it('are told once each where they are out of order or there twice', async () => {
    expect(
      await told(
        (text) =>
          `${text}\n## Description\n\nMore.\n\n## Affected systems\n\nAll.\n\n## Indicators\n\nNone.\n`,
      ),
    ).toEqual([
      '20:1 the section "Description" stands here again: the first is on line 8 - put both under one heading',
      '24:1 the section "Affected systems" is not in its place - move it, with its text, below the text of "Impact"',
      '28:1 warning: "Indicators" is not a heading that advisories have - did you mean "## Indicators of compromise"?',
    ]);
  });

  it('are the same in a translation', async () => {
    const detection: Change = (text) => `${text}\n## Detection\n\nLook.\n`;
    expect(await toldInDutch((text) => `${text}\n## Detectie\n\nKijk.\n`, detection)).toEqual([]);
    expect(await toldInDutch((text) => text, detection)).toEqual([
      'nl.md:17:1 the section "Detectie" is missing: the text in en has it - translate it, as "## Detectie" below the text of "Wat te doen"',
    ]);
    expect(await toldInDutch((text) => `${text}\n## Detectie\n\nKijk.\n`)).toEqual([
      'nl.md:21:1 the text in en has no section "Detection" - write it there too, or take this one out',
    ]);
  });
});

describe('a text', () => {
  it('is told where nothing stands in it, or under one of its headings', async () => {
    expect(
      await problemLines({
        [TEXT]: (text) => text.replace(/Text\.[^]*/, ''),
        'announcements/2026-03-02-operational/en.md': replaced('Text.', '## News\n\n## More\n\nText.'),
        'contacts/en.mdx': replaced('Text.', ''),
      }),
    ).toEqual([
      `content/${TEXT}:6:1 there is no text below the title and the summary - write it below the second line of ---`,
      'content/announcements/2026-03-02-operational/en.md:6:1 there is nothing under the heading "News" - write what belongs there, or take the heading out',
      'content/contacts/en.mdx:8:1 there is no text below the title and the summary - write it below the second line of ---',
    ]);
  });

  it('may be in a language that has no words for the sections', async () => {
    const danish = Object.fromEntries(
      Object.entries(contentOf()).flatMap(([path, text]) => [
        [path, path.endsWith('.yaml') ? text : undefined],
        [path.replace(/en(\.mdx?)$/, 'da$1'), String(text).replace('## Impact', '## Følger')],
      ]),
    ) as Changes;
    const team = (text: string) =>
      text.replace('[en]', '[da]').replace('authoritative: en', 'authoritative: da');
    const lines = await problemLines({ ...danish, 'team.yaml': team });
    expect(lines.filter((line) => line.includes('section'))).toEqual([]);
  });
});
