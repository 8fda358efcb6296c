import * as openpgp from 'openpgp';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTestKey, type TestKey } from '../tests/test-keys.ts';
import { KeyProblem } from './key-problem.ts';
import { inOldFormat, packetsOf, TAG } from './packets.ts';
import { readPublicKey } from './public-key.ts';

const ENTRY = { file: 'csirt.asc', use: 'team', address: 'csirt@example.org' } as const;
const CREATED = new Date('2026-01-01T00:00:00Z');
let key: TestKey;

beforeAll(async () => {
  key = await makeTestKey({
    type: 'ed25519',
    address: ENTRY.address,
    created: CREATED,
    expiresAfterDays: 365,
  });
});

/** A key as OpenPGP.js makes it by these options. */
async function made(options: Partial<openpgp.KeyOptions>): Promise<openpgp.PrivateKey> {
  const userIDs = { name: 'Test', email: ENTRY.address };
  const defaults = { type: 'ecc', curve: 'ed25519Legacy', userIDs, date: CREATED } as const;
  return (
    await openpgp.generateKey({ ...defaults, ...options, format: 'object' } as openpgp.KeyOptions & {
      format: 'object';
    })
  ).privateKey;
}

async function problemOf(
  armored: string,
  entry: Parameters<typeof readPublicKey>[1] = ENTRY,
): Promise<KeyProblem> {
  const result = await readPublicKey(armored, entry).catch((error: unknown) => error);
  if (result instanceof KeyProblem) return result;
  throw new Error(`read ${JSON.stringify(result)}`, { cause: result });
}

describe('readPublicKey', () => {
  it('reads the facts of an Ed25519 key', async () => {
    const read = await readPublicKey(key.publicKey, ENTRY);
    expect(read).toMatchObject({
      ...ENTRY,
      demonstration: false,
      fingerprint: key.fingerprint,
      keyId: key.fingerprint.slice(-16),
      userIds: ['Test Team <csirt@example.org>'],
      algorithm: 'Ed25519',
      created: '2026-01-01T00:00:00Z',
      expires: '2027-01-01T00:00:00Z',
      revoked: false,
    });
  });

  it.each([
    [{ type: 'rsa', rsaBits: 4096 }, 'RSA 4096'],
    [{ type: 'rsa', rsaBits: 2048 }, 'RSA 2048'],
    [{ curve: 'nistP256' }, 'NIST P-256'],
  ] as const)('names the algorithm of %o', async (options, name) => {
    const read = await readPublicKey((await made(options)).toPublic().armor(), ENTRY);
    expect(read.algorithm).toBe(name);
    expect(read.expires).toBeUndefined();
  });

  it('writes the armour in one way, whatever it was in the file', async () => {
    const [begin, ...rest] = key.publicKey.split('\n');
    const other = [begin, 'Version: GnuPG', 'Comment: from the old laptop', ...rest, '', ''].join('\r\n');
    const { armored } = await readPublicKey(other, ENTRY);
    expect(armored).toBe(key.publicKey);
    expect(armored).toMatch(
      /^-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n[^:\r]+-----END PGP PUBLIC KEY BLOCK-----\n$/,
    );
  });

  it('finds the address whatever the case of its letters', async () => {
    const read = await readPublicKey(key.publicKey, { ...ENTRY, address: 'CSIRT@Example.org' });
    expect(read.directoryBase64).not.toBe('');
  });

  it('takes the expiry of the part that ends first', async () => {
    const longer = { keyExpirationTime: 200 * 86_400 };
    const shorter = { keyExpirationTime: 100 * 86_400, date: CREATED };
    const read = await readPublicKey(
      (await made({ ...longer, subkeys: [shorter] })).toPublic().armor(),
      ENTRY,
    );
    expect(read.expires).toBe('2026-04-11T00:00:00Z');
  });

  it('takes the subkey that lasts longest, but no longer than the whole key', async () => {
    const subkeys = [{ keyExpirationTime: 10 * 86_400 }, { keyExpirationTime: 500 * 86_400 }];
    const read = await readPublicKey(
      (await made({ keyExpirationTime: 200 * 86_400, subkeys })).toPublic().armor(),
      ENTRY,
    );
    expect(read.expires).toBe('2026-07-20T00:00:00Z');
  });

  it('reads an expired and a revoked key: rules judge, not the reader', async () => {
    const expired = await made({ keyExpirationTime: 86_400 });
    expect((await readPublicKey(expired.toPublic().armor(), ENTRY)).expires).toBe('2026-01-02T00:00:00Z');
    const { publicKey } = await openpgp.revokeKey({ key: await made({}), format: 'armored' });
    expect(await readPublicKey(publicKey, ENTRY)).toMatchObject({
      revoked: true,
      userIds: ['Test <csirt@example.org>'],
    });
  });

  it('reads a key that can only sign where it is not the team’s', async () => {
    const armored = (await made({ subkeys: [] })).toPublic().armor();
    expect((await readPublicKey(armored, { ...ENTRY, use: 'member' })).algorithm).toBe('Ed25519');
    expect((await problemOf(armored)).message).toBe(
      'the key cannot be encrypted to, and a team’s key must do both',
    );
  });
});

describe('readPublicKey refuses', () => {
  it('a private key, alone or beside the public one, and does not repeat it', async () => {
    for (const armored of [key.privateKey, key.publicKey + key.privateKey]) {
      const { message, remedy } = await problemOf(armored);
      expect(message).toBe('the file holds a private key, which must never be here');
      expect(remedy).toContain('take it away at once');
    }
  });

  it('a private key in the armour of a public one', async () => {
    const disguised = key.privateKey.replaceAll('PRIVATE', 'PUBLIC');
    expect((await problemOf(disguised)).message).toContain('private key');
  });

  it('what is not a key', async () => {
    expect((await problemOf('hello\n')).message).toBe('the file is not an OpenPGP key');
    expect((await problemOf('')).message).toBe('the file is not an OpenPGP key');
  });

  it('a damaged key', async () => {
    const lines = key.publicKey.split('\n');
    expect((await problemOf([...lines.slice(0, 4), ...lines.slice(7)].join('\n'))).message).toBe(
      'the key file is damaged',
    );
    expect((await problemOf(key.publicKey.slice(0, 200))).message).toBe('the key file is damaged');
  });

  it('several keys, in two blocks or in one', async () => {
    const other = await made({});
    const [a, b] = [await openpgp.readKey({ armoredKey: key.publicKey }), other.toPublic()];
    const together = openpgp.armor(openpgp.enums.armor.publicKey, Buffer.concat([a.write(), b.write()]));
    for (const armored of [key.publicKey + b.armor(), together]) {
      expect((await problemOf(armored)).message).toBe('the file holds several keys');
    }
  });

  it.each([
    ['version 6', { type: 'curve25519', config: { v6Keys: true } }, 'version 6'],
    ['the new Curve25519 format', { type: 'curve25519' }, 'ed25519'],
    ['Curve448', { type: 'curve448' }, 'ed448'],
    ['RSA of 1024 bits', { type: 'rsa', rsaBits: 1024, config: { minRSABits: 1024 } }, '1024'],
  ] as const)('%s, which other programs cannot check', async (_, options, word) => {
    const { message } = await problemOf((await made(options)).toPublic().armor());
    expect(message).toContain('of a kind that many programs cannot check');
    expect(message).toContain(word);
  });

  it('a key with a subkey that is not understood: it would be lost', async () => {
    const packets = packetsOf((await openpgp.readKey({ armoredKey: key.publicKey })).write());
    for (const { tag, body } of packets) if (tag === TAG.publicSubkey) body[5] = 35;
    const armored = openpgp.armor(openpgp.enums.armor.publicKey, inOldFormat(packets));
    expect((await problemOf(armored)).message).toContain('cannot check: one of its subkeys');
  });

  it('a key of somebody else', async () => {
    const { message, remedy } = await problemOf(key.publicKey, { ...ENTRY, address: 'press@example.org' });
    expect(message).toBe('the key is not for press@example.org: it names Test Team <csirt@example.org>');
    expect(remedy).toContain('add a user ID with press@example.org');
  });

  it('a key whose user ID of the address is revoked', async () => {
    const [user, other] = [{ email: 'old@example.org' }, { email: ENTRY.address }];
    const pair = await made({ userIDs: [user, other] });
    const second = pair.users[1];
    if (second !== undefined) pair.users[1] = await second.revoke(pair.keyPacket as openpgp.SecretKeyPacket);
    expect((await problemOf(pair.toPublic().armor())).message).toContain('it names <old@example.org>');
  });
});
