import { readKey } from 'openpgp';
import type { enums, PublicKey, SignaturePacket } from 'openpgp';
import { inUtc, type Moment } from '../model/moment.ts';

/** What became of a signature: who made it when, or why it does not count, in a clause that follows “the signature”. */
export type SignatureFinding =
  { ok: true; fingerprint: string; signed: Moment } | { ok: false; reason: string };

/** Checks the mathematics with one key, as of a moment. */
type Check = (key: PublicKey, date: Date) => Promise<{ signatures: { verified: Promise<unknown> }[] }>;

/** Clocks differ: a signature may be dated this much later than now, in milliseconds. */
const TOLERANCE = 5 * 60_000;

/** Judges the signature packets of one file: there must be exactly one, of the right type, good, by a key that is good now. */
export async function judged(
  packets: readonly SignaturePacket[],
  type: enums.signature,
  publicKeys: readonly string[],
  now: Moment,
  check: Check,
): Promise<SignatureFinding> {
  const [packet] = packets;
  if (packet?.created == null || packets.length !== 1) return refused('is not exactly one');
  if (packet.signatureType !== type) return refused('is of another type than the file needs');
  const key = await keyOf(packet, publicKeys);
  if (key === undefined) return refused('was made by another key than the ones published');
  try {
    await refuseBad(key, now, check);
    await refuseKeyOfToday(key, packet, new Date(Math.max(Date.parse(now), packet.created.getTime())));
  } catch (error) {
    return refused(inPlainWords(error instanceof Error ? error.message : ''));
  }
  const signed = inUtc(packet.created.toISOString());
  return { ok: true, fingerprint: key.getFingerprint().toUpperCase(), signed };
}

async function refuseBad(key: PublicKey, now: Moment, check: Check): Promise<void> {
  const { signatures } = await check(key, new Date(Date.parse(now) + TOLERANCE));
  if (signatures.length !== 1) throw new Error('no signature was looked at');
  await signatures[0]?.verified;
}

function refused(reason: string): SignatureFinding {
  return { ok: false, reason };
}

async function keyOf(
  { issuerKeyID }: SignaturePacket,
  publicKeys: readonly string[],
): Promise<PublicKey | undefined> {
  const keys = await Promise.all(publicKeys.map(parsed));
  return keys.find((key) => key.getKeyIDs().some((id) => id.equals(issuerKeyID)));
}

const known = new Map<string, Promise<PublicKey>>();

/** A site has a few keys and thousands of signatures: each key is read, and its own signatures are checked, once. */
function parsed(armoredKey: string): Promise<PublicKey> {
  const key = known.get(armoredKey) ?? readKey({ armoredKey }).then((read) => read.toPublic());
  known.set(armoredKey, key);
  return key;
}

/** OpenPGP.js asks whether the key was good when it signed; GnuPG and csaf_checker ask whether it is good today. */
async function refuseKeyOfToday(
  key: PublicKey,
  { issuerKeyID }: SignaturePacket,
  today: Date,
): Promise<void> {
  await key.getSigningKey(issuerKeyID, today);
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/digest did not match|verification failed/i, 'does not fit the file: one of them was changed'],
  [/^Signature creation time is in the future/, 'is dated in the future'],
  [/^Signature is expired/, 'has expired'],
  [/revoked/i, 'was made by a key that has been revoked'],
  [/key is expired/i, 'was made by a key that has expired'],
  [/creation time is in the future|Key is newer/, 'is older than the key as it is published'],
  [/Insecure/, 'uses a method that is broken'],
];

function inPlainWords(message: string): string {
  const words = WORDS.find(([pattern]) => pattern.test(message))?.[1];
  return words ?? `cannot be verified: ${message}`;
}
