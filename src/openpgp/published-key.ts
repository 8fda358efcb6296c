import { readKey, readKeys } from 'openpgp';
import type { TeamKey } from '../model/key.ts';
import { inUtc, latest, type Moment } from '../model/moment.ts';
import { boundSince } from './capability.ts';
import { armoredKey } from './lean-key.ts';

/**
 * The forms in which others come by a key: the published file, and the lean one of the Web Key Directory.
 * A signature must verify with each: the lean one lacks superseded signatures, so that to Sequoia and OpenPGP.js what
 * was signed before the newest of them is older than the key.
 */
export function formsOf({ armored, directoryBase64 }: TeamKey): string[] {
  return [armored, armoredKey(Buffer.from(directoryBase64, 'base64'))];
}

/** The earliest date that a signature by a published key can bear, whatever the key’s form. @throws Error where it cannot sign */
export async function signsSince(key: TeamKey): Promise<Moment> {
  const [published, ...others] = await Promise.all(formsOf(key).map(formSignsSince));
  return latest(published ?? key.created, ...others);
}

async function formSignsSince(armoredKey: string): Promise<Moment> {
  const key = await readKey({ armoredKey });
  const found = key.getKeyIDs().map((id) => key.getSigningKey(id, null).catch(() => undefined));
  const parts = (await Promise.all(found)).filter((part) => part !== undefined);
  const [first, ...others] = await Promise.all(parts.map((part) => boundSince(key, part.getKeyID())));
  if (first === undefined) throw new Error(`the key ${key.getFingerprint().toUpperCase()} cannot sign`);
  return latest(first.toISOString(), ...others.map((date) => date.toISOString()));
}

/** What a file of the Web Key Directory holds of one key. */
export interface DirectoryKey {
  fingerprint: string;
  /** The mailbox of each user ID, in lower case; empty for a user ID without one. */
  mailboxes: string[];
  created: Moment;
}

/** Reads a file of a Web Key Directory: binary keys, one after the other. @throws Error for anything else, armour too */
export async function readDirectoryFile(binaryKeys: Uint8Array): Promise<DirectoryKey[]> {
  const keys = await readKeys({ binaryKeys });
  return keys.map((key) => ({
    fingerprint: key.getFingerprint().toUpperCase(),
    mailboxes: key.users.map(({ userID }) => userID?.email.toLowerCase() ?? ''),
    created: inUtc(key.getCreationTime().toISOString()),
  }));
}
