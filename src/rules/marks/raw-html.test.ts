import { expect, it } from 'vitest';
import { problemLines } from '../../tests/content-folder.ts';

const TEXT = 'advisories/2026/EX-2026-0001/en.md';

async function told(words: string): Promise<string[]> {
  const lines = await problemLines({ [TEXT]: (text) => `${text}\n${words}\n` });
  return lines.map((line) => line.replace(`content/${TEXT}:`, ''));
}

const SHOWN = 'to show it to the reader, put it in backticks';

it('lets a text show tags in backticks, and addresses between < and >', async () => {
  expect(await told('`<script>` <https://example.org> 1 < 2 > 0 {not code}')).toEqual([]);
});

it.each([
  ['Words <b>bold</b>', `20:7 the HTML tag <b> does not work here - write **words**; ${SHOWN}`],
  [
    'One<BR/>\ntwo',
    `20:4 the HTML tag <br> does not work here - end the line before it with a backslash (\\); ${SHOWN}`,
  ],
  ['<script>alert(1)</script>', `20:1 the HTML tag <script> does not work here - take it out; ${SHOWN}`],
  [
    'A </div>',
    `20:3 the HTML tag <div> does not work here - take it out, and put a blank line between paragraphs; ${SHOWN}`,
  ],
  [
    'Connect to <hostname> now',
    `20:12 <hostname> is taken for an HTML tag, and not shown - write what belongs in its place; ${SHOWN}`,
  ],
  ['<!-- to do -->', '20:1 a comment written as <!-- --> does not work here - take it out'],
])('tells HTML once: %s', async (words, line) => {
  expect(await told(words)).toEqual([line]);
});
