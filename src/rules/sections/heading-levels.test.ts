import { expect, it } from 'vitest';
import { problemLines } from '../../tests/content-folder.ts';

const TEXT = 'contacts/en.mdx';

async function told(words: string): Promise<string[]> {
  const lines = await problemLines({ [TEXT]: (text) => `${text}\n${words}\n` });
  return lines.map((line) => line.replace(`content/${TEXT}:`, ''));
}

const WORDS = '\n\nWords.\n\n';

it('lets headings go down by one level, up by any, and have the same words under different ones', async () => {
  expect(
    await told(
      `## A${WORDS}### Same${WORDS}#### C${WORDS}## B${WORDS}### Same${WORDS}## <ShortName />${WORDS}`,
    ),
  ).toEqual([]);
  expect(await told(`<ContactInformation />\n\n### More of it${WORDS}`)).toEqual([]);
});

it('tells a heading of level 1, one without words, and one that skips a level', async () => {
  expect(await told(`# Top${WORDS}### A${WORDS}##\n\n## B${WORDS}##### C`.trimEnd() + WORDS)).toEqual([
    '9:1 "Top" is a heading of level 1, as only the title is - write "## Top"',
    '17:1 this heading has no words - write them behind the #, or take the line out',
    '23:1 warning: "C" is a heading of level 5, and the one before has level 2 - write "### C"',
  ]);
  expect(await told(`#### A${WORDS}`)).toEqual([
    '9:1 warning: "A" is a heading of level 4, and the first has level 2 - write "## A"',
  ]);
});

it('warns of two headings with the same words', async () => {
  expect(await told(`## A${WORDS}### b${WORDS}### B${WORDS}## a${WORDS}`)).toEqual([
    '17:1 warning: the heading "B" stands on line 13 too - give one of them other words, or put both texts under one',
    '21:1 warning: the heading "a" stands on line 9 too - give one of them other words, or put both texts under one',
  ]);
});

it('leaves the sections of an advisory to their own rule', async () => {
  const text = 'advisories/2026/EX-2026-0001/en.md';
  expect(await problemLines({ [text]: (before) => before.replaceAll('## ', '### ') })).toHaveLength(3);
});
