import * as openpgp from 'openpgp';

/** A key pair that a test makes for itself; no private key is ever kept in the repository. */
export interface TestKey {
  privateKey: string;
  publicKey: string;
  passphrase: string;
  fingerprint: string;
}

export interface TestKeyOptions {
  type: 'ed25519' | 'rsa4096';
  address: string;
  created?: Date;
  /** Days after its creation on which it expires; never where it is not said. */
  expiresAfterDays?: number;
}

/** Makes an OpenPGP v4 key protected by a passphrase. */
export async function makeTestKey({
  type,
  address,
  created = new Date(),
  expiresAfterDays,
}: TestKeyOptions): Promise<TestKey> {
  const passphrase = 'correct horse battery staple';
  const algorithm =
    type === 'rsa4096'
      ? ({ type: 'rsa', rsaBits: 4096 } as const)
      : ({ type: 'ecc', curve: 'ed25519Legacy' } as const);
  const { privateKey, publicKey } = await openpgp.generateKey({
    ...algorithm,
    userIDs: [{ name: 'Test Team', email: address }],
    passphrase,
    date: created,
    keyExpirationTime: (expiresAfterDays ?? 0) * 86_400,
    format: 'armored',
  });
  const fingerprint = (await openpgp.readKey({ armoredKey: publicKey })).getFingerprint().toUpperCase();
  return { privateKey, publicKey, passphrase, fingerprint };
}
