import { expect, it } from 'vitest';
import { problemLines } from '../tests/content-folder.ts';

const WRONG =
  'there is a character here that is not written in UTF-8 - save the file again with the encoding UTF-8';

it('tells the place of a byte that is not UTF-8', async () => {
  const latin1 = Buffer.concat([Buffer.from('name: Team\nshortName: Caf'), Buffer.from([0xe9, 0x0a])]);
  expect(await problemLines({ 'team.yaml': latin1 })).toEqual([`content/team.yaml:2:15 ${WRONG}`]);
});

it('tells the place of such a byte in the middle of a line', async () => {
  const line = Buffer.concat([Buffer.from('name: é'), Buffer.from([0xef, 0x41]), Buffer.from(' and more\n')]);
  expect(await problemLines({ 'team.yaml': line })).toEqual([`content/team.yaml:1:8 ${WRONG}`]);
});

it('tells of UTF-16', async () => {
  const utf16 = Buffer.from('\ufeff---\ntitle: x\n', 'utf16le');
  expect(await problemLines({ 'contacts/en.mdx': utf16 })).toEqual([`content/contacts/en.mdx:1:1 ${WRONG}`]);
});
