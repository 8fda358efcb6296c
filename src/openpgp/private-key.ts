import { config, decryptKey, type KeyID, type PrivateKey, type SecretKeyPacket } from 'openpgp';
import { onlyPrivateKey } from './key-file.ts';
import { KeyProblem } from './key-problem.ts';

/** A private key that is ready to sign, and the part of it that does. */
export interface OpenKey {
  key: PrivateKey;
  signingKey: KeyID;
}

/**
 * Opens a private key: its newest signing subkey whose secret is there, else the primary key.
 * @throws KeyProblem for what is not a private key, a missing or wrong passphrase, a key that cannot sign at `now`
 */
export async function openPrivateKey(
  armored: string,
  passphrase: string | undefined,
  now: Date,
): Promise<OpenKey> {
  const key = await unlocked(await onlyPrivateKey(armored), passphrase);
  return { key, signingKey: await signingPart(key, now) };
}

async function unlocked(key: PrivateKey, passphrase: string | undefined): Promise<PrivateKey> {
  if (secretParts(key).every((part) => part.isDecrypted())) return key;
  if (passphrase === undefined || passphrase === '') throw locked();
  return decryptKey({ privateKey: key, passphrase }).catch((cause: unknown) => {
    throw new KeyProblem('the passphrase does not open the signing key', 'give the passphrase of this key', {
      cause,
    });
  });
}

async function signingPart(key: PrivateKey, now: Date): Promise<KeyID> {
  const newestFirst = secretParts(key).sort(
    (a, b) => b.getCreationTime().getTime() - a.getCreationTime().getTime(),
  );
  const subkeysFirst = newestFirst.sort((a, b) => Number('mainKey' in b) - Number('mainKey' in a));
  let reason: unknown;
  for (const id of subkeysFirst.map((part) => part.getKeyID())) {
    const found = await key
      .getSigningKey(id, now, undefined, config)
      .catch((error: unknown) => void (reason = error));
    if (found !== undefined) return id;
  }
  throw unable(reason instanceof Error ? reason.message : '');
}

/** The parts of a key whose secret is in the file: GnuPG leaves a dummy for a primary key kept elsewhere. */
function secretParts(key: PrivateKey) {
  return key.getKeys().filter((part) => !(part.keyPacket as SecretKeyPacket).isMissingSecretKeyMaterial());
}

function locked(): KeyProblem {
  return new KeyProblem(
    'the signing key is protected by a passphrase, and none was given',
    'set SLASH_SIGNING_PASSPHRASE or SLASH_SIGNING_PASSPHRASE_FILE',
  );
}

function unable(reason: string): KeyProblem {
  if (reason.includes('revoked')) {
    return new KeyProblem('the signing key has been revoked', 'sign with the team’s new key');
  }
  if (reason.includes('expired')) {
    return new KeyProblem(
      'the signing key has expired',
      'extend its expiry date, and publish the extended public key',
    );
  }
  return new KeyProblem('the file holds no secret that can sign', 'export a signing subkey with its secret');
}
