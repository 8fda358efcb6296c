import { expect, it } from 'vitest';
import { problemLines } from '../../tests/content-folder.ts';

const TEXT = 'advisories/2026/EX-2026-0001/en.md';

async function told(words: string): Promise<string[]> {
  const lines = await problemLines({ [TEXT]: (text) => `${text}\n${words}\n` });
  return lines.map((line) => line.replace(`content/${TEXT}:`, ''));
}

it('tells the signs of word processors in code and commands, at their place', async () => {
  expect(
    await told(
      'Run `ls –l` or\n\n```sh\n# it’s a remark\ngrep “a”\ngrep —help\ngrep\u00a0a\n```\n\n```\n$ find ‘x’ -a\n```',
    ),
  ).toEqual([
    '20:9 there is a long dash (–) in this code: it does not work when it is copied - type - in its place',
    '24:6 there is a curly quotation mark (“) in this code: it does not work when it is copied - type " in its place',
    '25:6 there is a long dash (—) in this code: it does not work when it is copied - type -- in its place, or -',
    '26:5 there is a no-break space in this code: it does not work when it is copied - type an ordinary blank in its place',
    `30:8 there is a curly apostrophe (‘) in this code: it does not work when it is copied - type ' in its place`,
  ]);
});

it('lets words and the signs themselves be', async () => {
  expect(await told('The sign `–`, “quoted” – and\n\n```\nDear Sir – we’re “here”\n```')).toEqual([]);
});
