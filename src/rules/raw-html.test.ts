import { expect, it } from 'vitest';
import { problemLines } from '../tests/content-folder.ts';

const TEXT = 'advisories/2026/EX-2026-0001/en.md';

const told = async (words: string) => problemLines({ [TEXT]: (text) => `${text}\n${words}\n` });

it('lets a text show tags in backticks, and addresses between < and >', async () => {
  expect(await told('`<script>` <https://example.org> 1 < 2 > 0 {not code}')).toEqual([]);
});

it.each([
  [
    'Words <b>bold</b>',
    [
      [20, 7],
      [20, 14],
    ],
  ],
  ['Connect to <hostname>', [[20, 12]]],
  ['<script>alert(1)</script>', [[20, 1]]],
])('tells HTML: %s', async (words, places) => {
  expect(await told(words)).toEqual(
    places.map(
      ([line, column]) =>
        `content/${TEXT}:${line}:${column} HTML tags do not work here - write it in Markdown; to show a tag or <something> to the reader, put it in backticks`,
    ),
  );
});

it('tells comments', async () => {
  expect(await told('<!-- to do -->')).toEqual([
    `content/${TEXT}:20:1 a comment written as <!-- --> does not work here - take it out`,
  ]);
});
