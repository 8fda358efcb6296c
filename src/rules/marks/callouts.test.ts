import { expect, it } from 'vitest';
import { problemLines } from '../../tests/content-folder.ts';

const TEXT = 'advisories/2026/EX-2026-0001/en.md';

async function told(words: string): Promise<string[]> {
  const lines = await problemLines({ [TEXT]: (text) => `${text}\n${words}\n` });
  return lines.map((line) => line.replace(`content/${TEXT}:`, ''));
}

it.each([
  '> [!WARNING]\n> Words',
  '> [!note]  \n>\n> Words',
  '> [!TIP]\n> - one',
  '> A quote, [sic]',
  '> [1] A quote',
])('lets %j be', async (words) => {
  expect(await told(words)).toEqual([]);
});

it.each([
  ['> [!WARN]\n> Words', '20:3 there is no callout [!WARN] - did you mean [!WARNING]?'],
  ['> [!WRANING]\n> Words', '20:3 there is no callout [!WRANING] - did you mean [!WARNING]?'],
  ['> [!Caution:]\n> Words', '20:3 "[!Caution:]" does not make a callout - write [!CAUTION]'],
  [
    '> [!DANGER]\n> Words',
    '20:3 there is no callout [!DANGER] - write one of [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION]',
  ],
  [
    '> [!NOTE] Words',
    '20:3 there are words behind [!NOTE], so that this is no callout - put them on the next line, behind a >',
  ],
  ['> [! NOTE ]\n> Words', '20:3 "[! NOTE ]" does not make a callout - write [!NOTE]'],
  ['> [NOTE]\n> Words', '20:3 "[NOTE]" does not make a callout - write [!NOTE]'],
  ['> [!NOTE]', '20:3 this callout has no words - write them on the next line, behind a >'],
  [
    '[!NOTE]\nWords',
    '20:1 [!NOTE] makes a callout only in a quote - begin this line and each line that belongs to it with "> "',
  ],
])('tells %j', async (words, line) => {
  expect(await told(words)).toEqual([line]);
});
