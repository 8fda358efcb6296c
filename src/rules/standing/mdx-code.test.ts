import { expect, it } from 'vitest';
import { problemLines } from '../../tests/content-folder.ts';

/** The problems of a standing text with these words in it, from line 9 on. */
async function told(words: string): Promise<string[]> {
  const lines = await problemLines({ 'contacts/en.mdx': (text) => `${text}\n${words}\n` });
  return lines.map((line) => line.replace('content/contacts/en.mdx:', ''));
}

it('lets a standing text be Markdown with components', async () => {
  expect(
    await told('Ring <Phone line="office" />, or `<b>{process.env}</b>`.\n\n<Phones />\n\n1 < 2'),
  ).toEqual([]);
});

it.each([
  [
    'import fs from "node:fs"',
    '9:1 a line that begins with "import" or "export" is code - take it out, or begin the line with another word',
  ],
  [
    'export const a = 1',
    '9:1 a line that begins with "import" or "export" is code - take it out, or begin the line with another word',
  ],
  [
    'import your key from there',
    '9:13 a line that begins with "import" or "export" is code - take it out, or begin the line with another word',
  ],
  [
    'Hello {process.env.SECRET}',
    '9:7 what stands between { and } is code - take it out; to show such a sign to the reader, put it in backticks: `{`',
  ],
  [
    '{/* note */}',
    '9:1 what stands between { and } is code - take it out; to show such a sign to the reader, put it in backticks: `{`',
  ],
  [
    '<Phone line={process.env.SECRET} />',
    '9:1 "line" is not written as name="value" - write it as in <Phone line="office" />',
  ],
  [
    '<Phone {...secrets} />',
    '9:1 "Phone" is not written as name="value" - write it as in <Phone line="office" />',
  ],
  ['<Phnoe line="a" />', '9:1 there is no component <Phnoe> - did you mean <Phone />?'],
  [
    '<script>alert(1)</script>',
    '9:1 there is no component <script> - write it in Markdown; to show a tag to the reader, put it in backticks',
  ],
  [
    'Some <br> more',
    '9:6 <br> is opened and not closed - write a component as in <Phones />, and anything else in Markdown, without tags',
  ],
  [
    'See <https://example.org>',
    '9:12 an address between < and > does not work here - write the address without < and >, or write [words](https://...)',
  ],
  ['<!-- note -->', '9:2 a comment written as <!-- --> does not work here - take it out'],
  [
    'A { brace',
    '9:10 a { that stands before this place is not closed - take it out; to show a { to the reader, put it in backticks',
  ],
  [
    '<Phone line=office />',
    '9:13 a value is not between double quotes - write it as in <Phone line="office" />',
  ],
  [
    '</Phones>',
    '9:2 a tag is closed here that was not opened - take it out; a component is written in one piece, as in <Phones />',
  ],
  [
    'Words <> more',
    '9:7 <> is opened and not closed - write a component as in <Phones />, and anything else in Markdown, without tags',
  ],
  [
    'a <= b',
    '9:4 a < opens a tag here that is not written as it should be - write a component as in <Phones />; to show a < to the reader, put it in backticks',
  ],
])('tells %s', async (words, line) => {
  expect(await told(words)).toEqual([line]);
});
