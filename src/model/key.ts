import type { Moment } from './moment.ts';
import type { KeyEntry } from './team.ts';

/** A published OpenPGP key, as read from its file; nothing of it is typed by hand. */
export interface TeamKey extends KeyEntry {
  /** True for the throw-away key of a team that has configured none. */
  demonstration: boolean;
  /** Primary key fingerprint, 40 upper-case hexadecimal digits (v4). */
  fingerprint: string;
  /** Last 16 digits of the fingerprint. */
  keyId: string;
  userIds: string[];
  /** `Ed25519`, `RSA 4096` ... */
  algorithm: string;
  created: Moment;
  /** When the key stops being usable for encryption or signing, the earlier of the two; undefined: never. */
  expires?: Moment | undefined;
  revoked: boolean;
  /** The public key, ASCII-armoured, as published: LF line ends, one final LF. */
  armored: string;
  /** The public key with only the user IDs of `address`, binary, in base64: what the Web Key Directory serves. */
  directoryBase64: string;
}

/** The fingerprint in groups of four, as people read it to each other. */
export function groupedFingerprint(fingerprint: string): string {
  return (fingerprint.match(/.{1,4}/g) ?? []).join(' ');
}
