import * as openpgp from 'openpgp';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTestKey, type TestKey } from '../tests/test-keys.ts';
import { makeDemonstrationKey } from './demonstration-key.ts';
import { KeyProblem } from './key-problem.ts';
import { verifyCleartext, verifyDetached } from './signature.ts';
import { openSigner } from './signer.ts';

const CREATED = new Date('2026-01-01T00:00:00Z');
const NOW = '2026-06-01T00:00:00Z';
const BYTES = new TextEncoder().encode('an advisory\n');
const TEXT = 'Contact: mailto:csirt@example.org\n- a dash\n';
let key: TestKey;
let rsa: TestKey;

beforeAll(async () => {
  key = await makeTestKey({
    type: 'ed25519',
    address: 'csirt@example.org',
    created: CREATED,
    expiresAfterDays: 365,
  });
  rsa = await makeTestKey({ type: 'rsa4096', address: 'csirt@example.org', created: CREATED });
});

async function problemOf(armored: string, options: Parameters<typeof openSigner>[1]): Promise<KeyProblem> {
  const result = await openSigner(armored, options).catch((error: unknown) => error);
  if (result instanceof KeyProblem) return result;
  throw new Error('opened', { cause: result });
}

describe('openSigner', () => {
  it('opens a key with its passphrase', async () => {
    const signer = await openSigner(key.privateKey, { now: NOW, passphrase: key.passphrase });
    expect(signer).toMatchObject({ fingerprint: key.fingerprint, created: '2026-01-01T00:00:00Z' });
  });

  it('says when the passphrase is missing or wrong, and repeats none of it', async () => {
    expect((await problemOf(key.privateKey, { now: NOW })).message).toContain('and none was given');
    const { message, remedy } = await problemOf(key.privateKey, { now: NOW, passphrase: 'hunter2' });
    expect(message).toBe('the passphrase does not open the signing key');
    expect(message + remedy).not.toContain('hunter2');
  });

  it('refuses a public key and what is no key', async () => {
    expect((await problemOf(key.publicKey, { now: NOW })).message).toContain('only a private key can sign');
    expect((await problemOf('secret', { now: NOW })).message).toBe('the file is not an OpenPGP key');
  });

  it('refuses a key that has expired or is dated in the future', async () => {
    const options = { passphrase: key.passphrase };
    expect((await problemOf(key.privateKey, { ...options, now: '2027-06-01T00:00:00Z' })).message).toBe(
      'the signing key has expired',
    );
    expect((await problemOf(key.privateKey, { ...options, now: '2025-06-01T00:00:00Z' })).message).not.toBe(
      '',
    );
  });

  it('refuses a revoked key', async () => {
    const { privateKey } = await makeDemonstrationKey(
      { name: 'EX', address: 'csirt@example.org' },
      CREATED.toISOString(),
    );
    const revoked = await openpgp.revokeKey({
      key: await openpgp.readPrivateKey({ armoredKey: privateKey }),
      format: 'armored',
    });
    expect((await problemOf(revoked.privateKey, { now: NOW })).message).toBe(
      'the signing key has been revoked',
    );
  });

  it('opens a key without a passphrase, though one is given', async () => {
    const { privateKey } = await makeDemonstrationKey(
      { name: 'EX', address: 'csirt@example.org' },
      CREATED.toISOString(),
    );
    expect((await openSigner(privateKey, { now: NOW, passphrase: 'needless' })).created).toBe(
      '2026-01-01T00:00:00Z',
    );
  });
});

describe.each([
  ['Ed25519', () => key],
  ['RSA 4096', () => rsa],
])('a signer with %s', (_, theKey) => {
  const open = () => openSigner(theKey().privateKey, { now: NOW, passphrase: theKey().passphrase });

  it('signs bytes and text, twice the same', async () => {
    const [one, two] = [await open(), await open()];
    const at = '2026-03-01T12:00:00Z';
    expect(await one.detached(BYTES, at)).toBe(await two.detached(BYTES, at));
    expect(await one.cleartext(TEXT, at)).toBe(await two.cleartext(TEXT, at));
    const detached = await verifyDetached(BYTES, await one.detached(BYTES, at), [theKey().publicKey], NOW);
    expect(detached).toEqual({ ok: true, fingerprint: theKey().fingerprint, signed: at });
    const cleartext = await verifyCleartext(await one.cleartext(TEXT, at), [theKey().publicKey], NOW);
    expect(cleartext).toEqual({ ok: true, fingerprint: theKey().fingerprint, signed: at, text: TEXT });
  });

  it('signs with SHA-512, no salt and no armour headers', async () => {
    const armoredSignature = await (await open()).detached(BYTES, NOW);
    const { packets } = await openpgp.readSignature({ armoredSignature });
    expect(packets[0]).toMatchObject({
      hashAlgorithm: openpgp.enums.hash.sha512,
      rawNotations: [],
      signatureType: 0,
    });
    expect(armoredSignature).toMatch(
      /^-----BEGIN PGP SIGNATURE-----\n\n[^:\r]+-----END PGP SIGNATURE-----\n$/,
    );
    expect(await (await open()).cleartext(TEXT, NOW)).toMatch(
      /^-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nContact/,
    );
  });

  it.each([
    ['before the key was made', '2020-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
    ['in the future', '2030-01-01T00:00:00Z', NOW],
  ])('dates nothing %s', async (_name, at, signed) => {
    const finding = await verifyDetached(
      BYTES,
      await (await open()).detached(BYTES, at),
      [theKey().publicKey],
      NOW,
    );
    expect(finding).toMatchObject({ ok: true, signed });
  });

  it('refuses a text that verifiers would read differently', async () => {
    await expect((await open()).cleartext('a\r\nb\n', NOW)).rejects.toThrow(
      'the text cannot be clear-signed',
    );
  });
});
