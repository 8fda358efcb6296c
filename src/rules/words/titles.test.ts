import { expect, it } from 'vitest';
import { problemLines } from '../../tests/content-folder.ts';

const TEXT = 'advisories/2026/EX-2026-0001/en.md';

async function told(title: string, summary = 'What it is.'): Promise<string[]> {
  const head = `---\ntitle: ${title}\nsummary: ${summary}\n---\n`;
  const lines = await problemLines({ [TEXT]: (text) => text.replace(/^---[^]*?\n---\n/, () => head) });
  return lines.map((line) => line.replace(`content/${TEXT}:`, ''));
}

it('lets a title be a line of plain words, and a summary be sentences', async () => {
  expect(
    await told(
      'What snake_case_names and 2 * 3 * 4 do in C++ ...',
      'First. Second: [sic].'.replace(':', ','),
    ),
  ).toEqual([]);
});

it('warns of what is too long, ends in a full stop or has several lines', async () => {
  expect(await told(`${'a'.repeat(120)}.`, 'b'.repeat(401))).toEqual([
    '2:8 warning: the title has 121 characters - say it in 120 at most; the rest can stand in the text',
    '2:8 warning: the title ends in a full stop - take it out',
    '3:10 warning: the summary has 401 characters - say it in 400 at most; the rest can stand in the text',
  ]);
  expect(await told('|\n  One\n  two')).toEqual([
    '2:8 warning: the title has several lines - write it on one line',
  ]);
});

it('tells Markdown, which is shown as it is', async () => {
  expect(await told('"**Bold** and `code`"', '"See [here](/contacts/)"')).toEqual([
    '2:8 "**Bold**" in the title is shown as it is, with its signs - take the marks out',
    '2:8 "`code`" in the title is shown as it is, with its signs - take the backticks out',
    '3:10 "[here](/contacts/)" in the summary is shown as it is, with its signs - take the link out: it can stand in the text below',
  ]);
});
