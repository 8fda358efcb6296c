import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPublicKey } from '../../openpgp/public-key.ts';
import {
  CREATED,
  findingsAfter,
  readTeamKey,
  signingTeam,
  vouched,
  withManifest,
  type SigningTeam,
} from '../../tests/signed-web-root.ts';
import { put } from '../../tests/small-web-root.ts';
import { makeTestKey, type TestKey } from '../../tests/test-keys.ts';
import { sha256 } from '../web-root.ts';

const HU = '/.well-known/openpgpkey/hu/ahrnamnoi5m8jmw373g6cdiau7e3nf9w';

let team: SigningTeam;

beforeAll(async () => {
  team = await signingTeam();
});

describe('the check of the key directory', () => {
  const put1 = (bytes: () => Promise<Uint8Array> | Uint8Array) => async (root: string) =>
    vouched(team, root, HU, await bytes());
  const leanOf = async (other: TestKey) => Buffer.from((await readTeamKey(other)).directoryBase64, 'base64');

  it.each([
    ['an armoured key', put1(() => Buffer.from(team.key.publicKey)), `${HU}: is not a binary OpenPGP key`],
    ['another key', put1(() => leanOf(team.stranger)), `${HU}: has the key`],
    [
      'a key too many',
      put1(async () => Buffer.concat([await leanOf(team.key), await leanOf(team.stranger)])),
      `${HU}: has the key`,
    ],
    ['an empty file', put1(() => new Uint8Array()), `${HU}: is not a binary OpenPGP key`],
    ['no key', (root: string) => rm(join(root, HU)), `${HU}: the key of csirt@example.org is missing`],
    [
      'no policy',
      (root: string) => rm(join(root, '/.well-known/openpgpkey/example.org/policy')),
      'the policy file is missing',
    ],
  ])('finds %s', async (_, change, message) => {
    expect(await findingsAfter(team, change)).toContain(message);
  });

  it('finds a key with another mailbox', async () => {
    const other = await makeTestKey({ type: 'ed25519', address: 'other@example.org', created: CREATED });
    const read = await readPublicKey(other.publicKey, {
      file: 'x.asc',
      use: 'team',
      address: 'other@example.org',
    });
    expect(
      await findingsAfter(
        team,
        put1(() => Buffer.from(read.directoryBase64, 'base64')),
      ),
    ).toContain('names other@example.org besides csirt@example.org');
  });

  it('finds a key of nobody', async () => {
    const address = `${HU.slice(0, -1)}y`;
    const change = async (root: string) => {
      await put(root, address, 'x');
      await withManifest(team, root, (manifest) => {
        const like = manifest.files.find((file) => file.address === HU);
        if (like) manifest.files.push({ ...like, address, sha256: sha256(Buffer.from('x')), size: 1 });
        manifest.files.sort((a, b) => (a.address < b.address ? -1 : 1));
      });
    };
    expect(await findingsAfter(team, change)).toContain('is a key of a mailbox that the site does not list');
  });
});
