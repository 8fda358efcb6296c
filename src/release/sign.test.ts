import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TeamKey } from '../model/key.ts';
import { makeDemonstrationKey } from '../openpgp/demonstration-key.ts';
import { readPublicKey } from '../openpgp/public-key.ts';
import { openSigner, type Signer } from '../openpgp/signer.ts';
import { ADVISORY, put, SECURITY_TXT, smallWebRoot } from '../tests/small-web-root.ts';
import { makeTestKey, type TestKey } from '../tests/test-keys.ts';
import { parseManifest } from './manifest.ts';
import { signWebRoot } from './sign.ts';
import { verifyFolder } from './verify-folder.ts';
import { listFiles, sha256 } from './web-root.ts';

const ADDRESS = 'csirt@example.org';
const CREATED = '2026-01-01T00:00:00Z';
const NOW = '2026-06-01T00:00:00Z';
const LATER = '2026-06-08T00:00:00Z';
const MANIFEST = '/security/manifest.json';
let key: TestKey;
let keys: TeamKey[];
let signer: Signer;

const readTeamKey = (armored: string, use: TeamKey['use'] = 'team', file = 'ex-csirt.asc') =>
  readPublicKey(armored, { file, use, address: ADDRESS });

beforeAll(async () => {
  key = await makeTestKey({
    type: 'ed25519',
    address: ADDRESS,
    created: new Date(CREATED),
    expiresAfterDays: 365,
  });
  keys = [await readTeamKey(key.publicKey)];
  signer = await openSigner(key.privateKey, { now: LATER, passphrase: key.passphrase });
});

const read = (root: string, address: string) => readFile(join(root, address));
const text = async (root: string, address: string) => (await read(root, address)).toString();
const snapshot = async (root: string) =>
  Object.fromEntries(
    await Promise.all(
      (await listFiles(root)).map(async (file) => [file, sha256(await read(root, file))] as const),
    ),
  );

async function signedRoot(
  options: Partial<Parameters<typeof smallWebRoot>[0]> = {},
  previousRoot?: string,
): Promise<string> {
  const now = options.now ?? NOW;
  const { root } = await smallWebRoot({ keys, ...options, now });
  await signWebRoot({ root, signer, now, previousRoot });
  return root;
}

async function refusalOf(
  change: (root: string) => Promise<unknown>,
  by: Signer = signer,
  options = {},
): Promise<string> {
  const { root } = await smallWebRoot({ keys, now: NOW, ...options });
  await change(root);
  const before = await snapshot(root);
  const result: unknown = await signWebRoot({ root, signer: by, now: NOW }).catch((error: unknown) => error);
  expect(await snapshot(root)).toEqual(before);
  return result instanceof Error ? result.message : '';
}

describe('signWebRoot', () => {
  it('signs what is to be signed and lists it', async () => {
    const { root } = await smallWebRoot({ keys, now: NOW });
    const signed = await signWebRoot({ root, signer, now: NOW });
    expect(signed).toMatchObject({ made: 3, kept: 0, notice: undefined });
    expect(await text(root, SECURITY_TXT)).toMatch(/^-----BEGIN PGP SIGNED MESSAGE-----\n/);
    expect((await listFiles(root)).filter((file) => file.endsWith('.asc'))).toEqual([
      '/security/csaf/white/2026/ex-2026-0001.json.asc',
      `${ADVISORY}.asc`,
      '/security/keys/ex-csirt.asc',
      `${MANIFEST}.asc`,
    ]);
    const manifest = parseManifest(await read(root, MANIFEST));
    const entry = manifest.files.find(({ address }) => address === `${ADVISORY}.asc`);
    expect(entry).toEqual({
      address: `${ADVISORY}.asc`,
      sha256: sha256(await read(root, `${ADVISORY}.asc`)),
      size: (await read(root, `${ADVISORY}.asc`)).length,
      mediaType: 'application/pgp-signature',
      headers: 'text',
      signature: 'none',
      changed: '2026-02-01T10:00:00Z',
    });
    expect((await verifyFolder(root, NOW)).findings).toEqual([]);
  });

  it('is the same twice from the same build', async () => {
    const [one, two] = [await signedRoot(), await signedRoot()];
    expect(await snapshot(one)).toEqual(await snapshot(two));
  });

  it('changes nothing when it is run again', async () => {
    const root = await signedRoot();
    const before = await snapshot(root);
    expect(await signWebRoot({ root, signer, now: NOW })).toMatchObject({ made: 0, kept: 3 });
    expect(await snapshot(root)).toEqual(before);
  });

  it('signs only the manifest anew on a later day', async () => {
    const root = await signedRoot();
    const before = await snapshot(root);
    expect(await signWebRoot({ root, signer, now: LATER })).toMatchObject({ made: 0, kept: 3 });
    const after = await snapshot(root);
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([
      MANIFEST,
      `${MANIFEST}.asc`,
    ]);
    expect(parseManifest(await read(root, MANIFEST))).toMatchObject({
      created: LATER,
      validUntil: '2026-06-22T00:00:00Z',
    });
    expect((await verifyFolder(root, LATER)).findings).toEqual([]);
  });

  it('dates signatures by the change of the document, whatever the day of the build', async () => {
    const [one, two] = [await signedRoot(), await signedRoot({ now: LATER })];
    expect(await text(one, `${ADVISORY}.asc`)).toBe(await text(two, `${ADVISORY}.asc`));
  });
});

describe('with the previous web root', () => {
  it('keeps signatures byte for byte and makes new ones where the text is new', async () => {
    const previous = await signedRoot();
    const { root } = await smallWebRoot({
      keys,
      now: LATER,
      advisory: { text: 'New text.\n', changed: LATER },
    });
    const signed = await signWebRoot({ root, signer, now: LATER, previousRoot: previous });
    expect(signed).toMatchObject({ made: 2, kept: 1 });
    const csaf = '/security/csaf/white/2026/ex-2026-0001.json.asc';
    expect(await text(root, csaf)).toBe(await text(previous, csaf));
    expect(await text(root, `${ADVISORY}.asc`)).not.toBe(await text(previous, `${ADVISORY}.asc`));
    expect((await verifyFolder(root, LATER)).findings).toEqual([]);
  });

  it('keeps a signature that this signer would make otherwise', async () => {
    const previous = await signedRoot();
    const other = { text: 'EX-2026-0001\n\nPatch now.\n', changed: LATER };
    const root = await signedRoot({ now: LATER, advisory: other }, previous);
    expect(await text(root, `${ADVISORY}.asc`)).toBe(await text(previous, `${ADVISORY}.asc`));
  });

  it('keeps an unchanged security.txt', async () => {
    const txt =
      'Contact: mailto:csirt@example.org\nExpires: 2026-08-01T00:00:00Z\nCanonical: https://www.example.org/.well-known/security.txt\n';
    const previous = await signedRoot({ securityTxt: txt });
    const root = await signedRoot({ now: LATER, securityTxt: txt }, previous);
    expect(await text(root, SECURITY_TXT)).toBe(await text(previous, SECURITY_TXT));
  });

  it('follows it in the chain of manifests', async () => {
    const previous = await signedRoot();
    const root = await signedRoot({}, previous);
    const [before, after] = [previous, root].map(async (folder) =>
      parseManifest(await read(folder, MANIFEST)),
    );
    expect((await after)?.previous).toBe(sha256(await read(previous, MANIFEST)));
    expect((await after)?.sequence).toBe(((await before)?.sequence ?? 0) + 1);
  });

  it('does not keep a signature that no longer fits the text', async () => {
    const previous = await signedRoot();
    await put(previous, `${ADVISORY}.asc`, await signer.detached(Buffer.from('another text'), NOW));
    const { root } = await smallWebRoot({ keys, now: LATER });
    expect(await signWebRoot({ root, signer, now: LATER, previousRoot: previous })).toMatchObject({
      kept: 1,
    });
    expect((await verifyFolder(root, LATER)).findings).toEqual([]);
  });

  it.each([
    ['is not there', (previous: string) => rm(previous, { recursive: true }), undefined],
    ['has no signature', (previous: string) => rm(join(previous, `${MANIFEST}.asc`)), 'it was never signed'],
    ['was changed', (previous: string) => put(previous, MANIFEST, '{}'), 'does not fit the file'],
  ])('uses nothing of one that %s', async (_, change, notice) => {
    const previous = await signedRoot();
    await change(previous);
    const { root } = await smallWebRoot({ keys, now: LATER });
    const signed = await signWebRoot({ root, signer, now: LATER, previousRoot: previous });
    expect(signed).toMatchObject({ made: 3, kept: 0, manifest: { previous: null } });
    if (notice === undefined) expect(signed.notice).toBeUndefined();
    else expect(signed.notice).toContain(notice);
  });

  it('uses nothing of another team’s site, whatever sequence that claims', async () => {
    const stranger = await makeTestKey({ type: 'ed25519', address: ADDRESS, created: new Date(CREATED) });
    const by = await openSigner(stranger.privateKey, { now: LATER, passphrase: stranger.passphrase });
    const { root: previous } = await smallWebRoot({
      keys: [await readTeamKey(stranger.publicKey)],
      now: NOW,
    });
    await signWebRoot({ root: previous, signer: by, now: NOW });
    const { root } = await smallWebRoot({ keys, now: LATER });
    const signed = await signWebRoot({ root, signer, now: LATER, previousRoot: previous });
    expect(signed.notice).toContain('was made by another key than the ones published');
    expect(signed).toMatchObject({
      kept: 0,
      manifest: { previous: null, sequence: Date.parse(LATER) / 1000 },
    });
  });

  it('keeps what a retired key has signed', async () => {
    const previous = await signedRoot();
    const young = await makeTestKey({ type: 'ed25519', address: ADDRESS, created: new Date(CREATED) });
    const by = await openSigner(young.privateKey, { now: LATER, passphrase: young.passphrase });
    const both = [await readTeamKey(young.publicKey), await readTeamKey(key.publicKey, 'retired', 'old.asc')];
    const { root } = await smallWebRoot({ keys: both, now: LATER });
    expect(await signWebRoot({ root, signer: by, now: LATER, previousRoot: previous })).toMatchObject({
      made: 1,
      kept: 2,
    });
    expect((await verifyFolder(root, LATER)).findings).toEqual([]);
  });
});

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
    put(root, SECURITY_TXT, await signer.cleartext('Contact: mailto:evil@example.org\n', NOW));

  it('a signer that is not the team’s published key', async () => {
    const stranger = await makeTestKey({ type: 'ed25519', address: ADDRESS, created: new Date(CREATED) });
    const by = await openSigner(stranger.privateKey, { now: NOW, passphrase: stranger.passphrase });
    const message = await refusalOf(() => Promise.resolve(), by);
    expect(message).toContain(
      `the signing key is ${stranger.fingerprint}, but the site publishes ${key.fingerprint}`,
    );
    const asMember = [...keys, await readTeamKey(stranger.publicKey, 'member', 'member.asc')];
    expect(await refusalOf(() => Promise.resolve(), by, { keys: asMember })).toContain(
      'but the site publishes',
    );
  });

  it('a demonstration key for a site that is no example', async () => {
    const pair = await makeDemonstrationKey({ name: 'EX', address: ADDRESS }, CREATED);
    const by = await openSigner(pair.privateKey, { now: NOW });
    const demonstration = { keys: [await readTeamKey(pair.publicKey)] };
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
    const pair = await makeDemonstrationKey({ name: 'EX', address: ADDRESS }, CREATED);
    const by = await openSigner(pair.privateKey, { now: NOW });
    const hidden = [{ ...(await readTeamKey(pair.publicKey)), demonstration: false }];
    const options = { keys: hidden, origin: 'https://cert.ministry.nl' };
    expect(await refusalOf(() => Promise.resolve(), by, options)).toContain('vouches for nobody');
  });

  it('a text that cannot be clear-signed', async () => {
    expect(await refusalOf(() => Promise.resolve(), signer, { securityTxt: 'Contact: x\r\n' })).toContain(
      'the text cannot be clear-signed',
    );
  });
});

describe('a run that was killed', () => {
  it('is made good by the next one, whatever had been written', async () => {
    const whole = await signedRoot();
    const written = [
      `${ADVISORY}.asc`,
      '/security/csaf/white/2026/ex-2026-0001.json.asc',
      SECURITY_TXT,
      `${MANIFEST}.asc`,
    ];
    for (let count = 0; count <= written.length; count += 1) {
      const { root } = await smallWebRoot({ keys, now: NOW });
      for (const address of written.slice(0, count)) await put(root, address, await read(whole, address));
      await put(root, '/security/half-written.slash-security-unfinished', 'x');
      await signWebRoot({ root, signer, now: NOW });
      expect(await snapshot(root)).toEqual(await snapshot(whole));
    }
  });

  it('replaces a signature that is only half there', async () => {
    const whole = await signedRoot();
    const { root } = await smallWebRoot({ keys, now: NOW });
    await put(root, `${ADVISORY}.asc`, '-----BEGIN PGP SIGN');
    await signWebRoot({ root, signer, now: NOW });
    expect(await snapshot(root)).toEqual(await snapshot(whole));
  });
});
