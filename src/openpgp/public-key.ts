import type { Key, User } from 'openpgp';
import type { TeamKey } from '../model/key.ts';
import { inUtc, type Moment } from '../model/moment.ts';
import type { KeyEntry } from '../model/team.ts';
import { algorithmName } from './algorithm.ts';
import { capabilityOf, type Capability } from './capability.ts';
import { isDemonstrationName } from './demonstration-name.ts';
import { onlyPublicKey } from './key-file.ts';
import { KeyProblem } from './key-problem.ts';
import { ANY_TIME, leanKey } from './lean-key.ts';

/**
 * Reads the facts of a public key from its file; an expired or revoked key is read too, and its facts say so.
 * @param armored ASCII-armoured OpenPGP public key, version 4
 * @throws KeyProblem for a file that is no such key, a key that other programs cannot check, one without a user ID of
 *   `entry.address`, and a team’s key that cannot sign and be encrypted to
 */
export async function readPublicKey(armored: string, entry: KeyEntry): Promise<TeamKey> {
  const key = await onlyPublicKey(armored);
  const revoked = await key.isRevoked(undefined, undefined, ANY_TIME);
  const capability = revoked ? undefined : await capabilityOf(key);
  refuseUnsupported(key);
  if (capability !== undefined && entry.use === 'team') refuseUnable(capability);
  const fingerprint = key.getFingerprint().toUpperCase();
  const userIds = await standingUserIds(key);
  return {
    ...entry,
    demonstration: userIds.some(isDemonstrationName),
    fingerprint,
    keyId: fingerprint.slice(-16),
    userIds,
    algorithm: algorithmName(key.getAlgorithmInfo()),
    created: moment(key.getCreationTime()),
    expires: await expiryOf(key, capability),
    revoked,
    armored: key.toPublic().armor(),
    directoryBase64: Buffer.from(await directoryKey(key, entry.address)).toString('base64'),
  };
}

function refuseUnsupported(key: Key): void {
  for (const part of key.getKeys()) {
    const isOutOfUse = 'mainKey' in part && part.revocationSignatures.length > 0;
    if (!isOutOfUse) algorithmName(part.getAlgorithmInfo());
  }
}

function refuseUnable({ signsUntil, encryptsUntil }: Capability): void {
  const missing = [signsUntil === undefined && 'sign', encryptsUntil === undefined && 'be encrypted to'];
  const words = missing.filter(Boolean).join(' nor ');
  if (words === '') return;
  throw new KeyProblem(
    `the key cannot ${words}, and a team’s key must do both`,
    'add a subkey for it (gpg --quick-add-key), or make a new key, and export it again',
  );
}

async function directoryKey(key: Key, address: string): Promise<Uint8Array> {
  const bytes = await leanKey(key, address);
  if (bytes !== undefined) return bytes;
  const others = (await standingUserIds(key)).join(', ');
  throw new KeyProblem(
    `the key is not for ${address}: it names ${others === '' ? 'nobody' : others}`,
    `write the address that the key names in team.yaml, or add a user ID with ${address} to the key`,
  );
}

/** User IDs that the key itself has signed and not taken back. */
async function standingUserIds(key: Key): Promise<string[]> {
  const stands = (user: User) =>
    user.verify(ANY_TIME).then(
      () => [user.userID?.userID ?? []].flat(),
      () => [],
    );
  return (await Promise.all(key.users.map(stands))).flat();
}

async function expiryOf(key: Key, capability: Capability | undefined): Promise<Moment | undefined> {
  const ofParts = [capability?.signsUntil, capability?.encryptsUntil].filter((part) => part !== undefined);
  const whole = (await key.getExpirationTime()) ?? Infinity;
  const earliest = Math.min(...(ofParts.length > 0 ? ofParts : [Number(whole)]));
  return earliest === Infinity ? undefined : moment(new Date(earliest));
}

function moment(date: Date): Moment {
  return inUtc(date.toISOString());
}
