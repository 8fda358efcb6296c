import { expect, it } from 'vitest';
import { problemLines, replaced } from '../tests/content-folder.ts';
import { makeTestKey } from '../tests/test-keys.ts';

const TOLD =
  'this is a private key - take it out of the repository now, treat the key as known to others and make a new one';

it('refuses a private key in keys/, and says nothing else about that file', async () => {
  const { privateKey } = await makeTestKey({ type: 'ed25519', address: 'csirt@example.org' });
  const listed = replaced(
    'memberships: []\n',
    'keys: [{ file: team.asc, use: team, address: csirt@example.org }]\n',
  );
  expect(
    await problemLines({
      'team.yaml': (text) => listed(`${text}memberships: []\n`),
      'keys/team.asc': privateKey,
    }),
  ).toEqual([`content/keys/team.asc:1:1 ${TOLD}`]);
});

it.each([
  ['a text', 'contacts/notes.md', 'Our key:\n\n    -----BEGIN PGP PRIVATE KEY BLOCK-----\n'],
  ['a dot-file', '.backup/key', 'x\ny\n-----BEGIN RSA PRIVATE KEY-----\r\n'],
  ['a note', 'README.md', 'x\n\n-----BEGIN PRIVATE KEY-----\nMIIE'],
  ['one line', 'keys/a.json', '\n\n{ "key": "-----BEGIN OPENSSH PRIVATE KEY-----\\nb3Bl" }'],
])('refuses a private key in %s', async (_, path, text) => {
  const lines = await problemLines({ [path]: text });
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^content/${path}:3:\\d+ ${TOLD}$`))]);
});

it('does not look into the history of the repository', async () => {
  expect(await problemLines({ '.git/old': '-----BEGIN PRIVATE KEY-----\n' })).toEqual([]);
});

it('lets a sentence speak of one', async () => {
  const note = 'A private key (`-----BEGIN PGP PRIVATE KEY BLOCK-----`) never belongs in here.';
  expect(await problemLines({ 'keys/README.md': note })).toEqual([]);
});
