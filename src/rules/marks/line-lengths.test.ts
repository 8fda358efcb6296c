import { expect, it } from 'vitest';
import { problemLines } from '../../tests/content-folder.ts';

const TEXT = 'advisories/2026/EX-2026-0001/en.md';
const [FITS, LONG] = ['x'.repeat(72), 'x'.repeat(73)];
const WARNING =
  'warning: this line of code is 73 columns wide: the plain text will be wider than 72 - break it if it can be broken';

it('lets code be 72 columns wide, and words any length', async () => {
  expect(
    await problemLines({ [TEXT]: (text) => `${text}\n\`\`\`\n${FITS}\n\`\`\`\n\n${LONG} ${LONG}\n` }),
  ).toEqual([]);
});

it('warns of each longer line of code', async () => {
  const code = `${text('```sh')}${text('~~~')}    ${LONG}\n`;
  expect(await problemLines({ [TEXT]: (before) => `${before}\n${code}` })).toEqual([
    `content/${TEXT}:22:1 ${WARNING}`,
    `content/${TEXT}:27:1 ${WARNING}`,
    `content/${TEXT}:30:1 ${WARNING}`,
  ]);
});

it('counts wide characters as two columns', async () => {
  const wide = `\n\`\`\`\n${'東'.repeat(36)}x\n\`\`\`\n`;
  expect(await problemLines({ [TEXT]: (before) => before + wide })).toEqual([
    `content/${TEXT}:21:1 ${WARNING}`,
  ]);
});

it('leaves pages alone that have no plain text', async () => {
  expect(await problemLines({ 'contacts/en.mdx': (before) => `${before}\n${text('```')}` })).toEqual([]);
});

function text(fence: string): string {
  return `${fence}\nshort\n${LONG}\n${fence.slice(0, 3)}\n\n`;
}
