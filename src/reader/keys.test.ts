import { describe, expect, it } from 'vitest';
import {
  contentOf,
  lineOf,
  problemLines,
  replaced,
  writeContent,
  type Changes,
} from '../tests/content-folder.ts';
import { makeTestKey } from '../tests/test-keys.ts';
import { readSite } from './index.ts';

const ADDRESS = 'csirt@example.org';
const { publicKey, fingerprint } = await makeTestKey({ type: 'ed25519', address: ADDRESS });

const listing = (address = ADDRESS) => ({
  'team.yaml': (text: string) => `${text}keys:\n  - file: team.asc\n    use: team\n    address: ${address}\n`,
});

async function keysOf(changes: Changes, demonstrationKey?: string) {
  const content = await writeContent(contentOf(changes));
  const { site, problems } = await readSite({ content, label: 'content', demonstrationKey });
  return { keys: site?.keys, lines: problems.map(lineOf) };
}

describe('the keys', () => {
  it('are those that team.yaml lists', async () => {
    const { keys, lines } = await keysOf({ ...listing(), 'keys/team.asc': publicKey }, publicKey);
    expect(lines).toEqual([]);
    expect(keys).toMatchObject([{ file: 'team.asc', use: 'team', fingerprint, demonstration: false }]);
  });

  it('are the demonstration key for an example site that lists none', async () => {
    const { keys } = await keysOf({}, publicKey);
    expect(keys).toMatchObject([{ file: 'demonstration.asc', use: 'team', address: ADDRESS, fingerprint }]);
  });

  it('are none for a real site that lists none', async () => {
    const real = { 'team.yaml': replaced('www.example.org', 'www.csirt.nl') };
    expect((await keysOf(real, publicKey)).keys).toEqual([]);
  });

  it('must be there where they are listed', async () => {
    expect(await problemLines(listing())).toEqual([
      'content/team.yaml:42:11 there is no file content/keys/team.asc - put the public key there, or correct the name',
    ]);
  });

  it('must be listed where they are there', async () => {
    expect(await problemLines({ 'keys/old.asc': publicKey })).toEqual([
      'content/keys/old.asc:1:1 warning: this key is not listed in team.yaml, so it is not published - add it under "keys" in team.yaml, or take it out',
    ]);
  });

  it('must be keys, and for their address', async () => {
    expect(await problemLines({ ...listing(), 'keys/team.asc': 'hello' })).toEqual([
      expect.stringMatching(/^content\/keys\/team\.asc:1:1 the file is not an OpenPGP key - /),
    ]);
    expect(await problemLines({ ...listing('other@example.org'), 'keys/team.asc': publicKey })).toEqual([
      expect.stringMatching(/^content\/keys\/team\.asc:1:1 the key is not for other@example\.org/),
    ]);
  });

  it('tell where the demonstration key is of another address', async () => {
    const { keys, lines } = await keysOf({ 'team.yaml': replaced(ADDRESS, 'new@example.org') }, publicKey);
    expect(keys).toEqual([]);
    expect(lines).toEqual([
      expect.stringMatching(/^content\/team\.yaml:20:1 the key is not for new@example\.org/),
    ]);
  });
});
