import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDemonstrationKey } from '../openpgp/demonstration-key.ts';
import { openSigner, type Signer } from '../openpgp/signer.ts';
import {
  ADDRESS,
  CREATED,
  MANIFEST,
  NOW,
  readTeamKey,
  signerOf,
  signingTeam,
  snapshot,
  type SigningTeam,
} from '../tests/signed-web-root.ts';
import { ADVISORY, put, SECURITY_TXT, smallWebRoot } from '../tests/small-web-root.ts';
import { makeTestKey } from '../tests/test-keys.ts';
import { signWebRoot } from './sign.ts';

let team: SigningTeam;

beforeAll(async () => {
  team = await signingTeam();
});

async function refusalOf(
  change: (root: string) => Promise<unknown>,
  by: Signer = team.signer,
  options = {},
): Promise<string> {
  const { root } = await smallWebRoot({ keys: team.keys, now: NOW, ...options });
  await change(root);
  const before = await snapshot(root);
  const result: unknown = await signWebRoot({ root, signer: by, now: NOW }).catch((error: unknown) => error);
  expect(await snapshot(root)).toEqual(before);
  return result instanceof Error ? result.message : '';
}

describe('signWebRoot refuses, and leaves everything as it is', () => {
  it.each([
    [
      'a file that was changed',
      (root: string) => put(root, ADVISORY, 'Do nothing.\n'),
      `${ADVISORY}: was changed after the build`,
    ],
    [
      'a page that was changed',
      (root: string) => put(root, '/security/en/index.html', '<main>x</main>'),
      '/security/en/index.html: was changed after the build',
    ],
    [
      'a file that was taken away',
      (root: string) => rm(join(root, ADVISORY)),
      `${ADVISORY}: was taken away after the build`,
    ],
    [
      'a file that was added',
      (root: string) => put(root, '/evil.html', 'x'),
      '/evil.html: came there after the build',
    ],
    [
      'a security.txt of its own signature',
      (root: string) => signedText(root),
      `${SECURITY_TXT}: was changed after the build`,
    ],
    [
      'a replaced key',
      async (root: string) =>
        put(
          root,
          '/security/keys/ex-csirt.asc',
          (await makeTestKey({ type: 'ed25519', address: ADDRESS })).publicKey,
        ),
      'the key’s fingerprint is',
    ],
    [
      'a manifest that is damaged',
      (root: string) => put(root, MANIFEST, '{"format":"slash-security-manifest"}'),
      'the manifest cannot be read',
    ],
    ['a folder that was never built', (root: string) => rm(join(root, MANIFEST)), 'is no built site'],
  ])('%s', async (_, change, message) => {
    expect(await refusalOf(change)).toContain(message);
  });

  const signedText = async (root: string) =>
    put(root, SECURITY_TXT, await team.signer.cleartext('Contact: mailto:evil@example.org\n', NOW));

  it('a signer that is not the team’s published key', async () => {
    const by = await signerOf(team.stranger);
    const message = await refusalOf(() => Promise.resolve(), by);
    expect(message).toContain(
      `the signing key is ${team.stranger.fingerprint}, but the site publishes ${team.key.fingerprint}`,
    );
    const asMember = [...team.keys, await readTeamKey(team.stranger, 'member', 'member.asc')];
    expect(await refusalOf(() => Promise.resolve(), by, { keys: asMember })).toContain(
      'but the site publishes',
    );
  });

  it('a demonstration key for a site that is no example', async () => {
    const pair = await makeDemonstrationKey({ name: 'EX', address: ADDRESS }, CREATED.toISOString());
    const by = await openSigner(pair.privateKey, { now: NOW });
    const demonstration = { keys: [await readTeamKey(pair)] };
    const message = await refusalOf(() => Promise.resolve(), by, {
      ...demonstration,
      origin: 'https://cert.ministry.nl',
    });
    expect(message).toContain(
      'https://cert.ministry.nl is no example, and a demonstration key vouches for nobody',
    );
    const { root } = await smallWebRoot({ ...demonstration, now: NOW });
    expect(await signWebRoot({ root, signer: by, now: NOW })).toMatchObject({
      made: 3,
      manifest: { demonstration: true },
    });
  });

  it('a demonstration key for a real site, though the manifest hides it', async () => {
    const pair = await makeDemonstrationKey({ name: 'EX', address: ADDRESS }, CREATED.toISOString());
    const by = await openSigner(pair.privateKey, { now: NOW });
    const hidden = [{ ...(await readTeamKey(pair)), demonstration: false }];
    const options = { keys: hidden, origin: 'https://cert.ministry.nl' };
    expect(await refusalOf(() => Promise.resolve(), by, options)).toContain('vouches for nobody');
  });

  it('a text that cannot be clear-signed', async () => {
    expect(
      await refusalOf(() => Promise.resolve(), team.signer, { securityTxt: 'Contact: x\r\n' }),
    ).toContain('the text cannot be clear-signed');
  });
});
