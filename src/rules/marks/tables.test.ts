import { describe, expect, it } from 'vitest';
import { bilingual } from '../../tests/bilingual-team.ts';
import { problemLines } from '../../tests/content-folder.ts';

const FOLDER = 'advisories/2026/EX-2026-0001';
const TEXT = `${FOLDER}/en.md`;

async function told(words: string): Promise<string[]> {
  const lines = await problemLines({ [TEXT]: (text) => `${text}\n${words}\n` });
  return lines.map((line) => line.replace(`content/${TEXT}:`, ''));
}

async function toldInDutch(original: string, translation: string): Promise<string[]> {
  const both = bilingual();
  const dutch = String(both[`${FOLDER}/nl.md`]);
  const lines = await problemLines({
    ...both,
    [TEXT]: (text) => `${text}\n${original}\n`,
    [`${FOLDER}/nl.md`]: `${dutch}\n${translation}\n`,
  });
  return lines.map((line) => line.replace(`content/${FOLDER}/nl.md:`, ''));
}

describe('a table', () => {
  it.each([
    '| a | b |\n| - | :-: |\n| 1 \\| 2 | |',
    'a | b\n--- | ---\n1 | 2',
    'Words with | a bar\nand | more',
    '|a|',
  ])('may be %j', async (words) => {
    expect(await told(words)).toEqual([]);
  });

  it('is told where a row has another number of cells than its head', async () => {
    expect(await told('| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |')).toEqual([
      '22:1 warning: this row has 1 cell, and the table 2 columns - write a | for each cell that is missing, also for an empty one',
      '23:1 this row has 3 cells, and the table 2 columns: what is too much is not shown - take a cell out, or add a column; a | that belongs to the words is written \\|',
    ]);
  });

  it.each([
    [
      'Words:\n| a | b |\n| 1 | 2 |',
      '21:1 these lines did not become a table - write | --- | --- | between the first line and the second',
    ],
    [
      '> | a | b |\n> | - |\n> | 1 | 2 |',
      '20:3 this table has 2 headings, and its line of --- does not fit them - write the second line as | --- | --- |',
    ],
    [
      '| a | b |\n| — | — |\n| 1 | 2 |',
      '20:1 this table has 2 headings, and its line of --- does not fit them - write the second line as | --- | --- |',
    ],
    [
      'a | b | c\n--- | ---\n1 | 2 | 3',
      '20:1 this table has 3 headings, and its line of --- does not fit them - write the second line as | --- | --- | --- |',
    ],
    [
      '| - | - |\n| 1 | 2 |',
      '20:1 this table has no headings above its line of --- - write a first line with the name of each column',
    ],
    [
      '| a | b |\n| - | - |\n\n| 1 | 2 |',
      '23:1 this line stands outside its table - take out the blank line between it and the rest of the table',
    ],
  ])('is told where it did not become one: %j', async (words, line) => {
    expect(await told(words)).toEqual([line]);
  });
});

describe('a table in a translation', () => {
  const TABLE = '| a | b |\n| - | - |\n| 1 | 2 |\n';

  it('has the rows and columns of its original', async () => {
    expect(await toldInDutch(TABLE, TABLE.replace('a', 'aa'))).toEqual([]);
    expect(await toldInDutch(`${TABLE}| 3 | 4 |`, TABLE)).toEqual([
      '21:1 this table has 1 row, and the one in en on line 20 has 2 - translate what is missing',
    ]);
    expect(await toldInDutch(TABLE, TABLE.replaceAll('|\n', '| - |\n'))).toEqual([
      '21:1 this table has 3 columns, and the one in en on line 20 has 2 - take out what is too much, or add it there',
    ]);
  });

  it('is there where its original is', async () => {
    expect(await toldInDutch(`${TABLE}\nWords\n\n${TABLE}`, TABLE)).toEqual([
      '21:1 the text in en has 2 tables, and this one 1 - let both have the same tables',
    ]);
  });
});
