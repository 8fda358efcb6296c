import { generateKey } from 'openpgp';
import type { Moment } from '../model/moment.ts';
import type { KeyPair } from './demonstration-key.ts';

const TWO_YEARS = 2 * 365 * 86_400;

/** Whom a team’s key is made for. */
export interface KeyOwner {
  /** The team’s short name. */
  name: string;
  /** The mailbox the key is for. */
  address: string;
}

/** A key pair of a team, with what takes it back should it ever be lost or stolen. */
export interface TeamKeyPair extends KeyPair {
  /** An armoured certificate that revokes the key: whoever has it can, without the private key. */
  revocationCertificate: string;
}

/**
 * Makes a team’s own key, valid for two years: OpenPGP v4, Ed25519 for signatures and a Curve25519 subkey for
 * encryption, in the forms that every OpenPGP program knows.
 * @param passphrase protects the private key; empty: nothing does
 */
export async function makeTeamKey(owner: KeyOwner, passphrase: string, now: Moment): Promise<TeamKeyPair> {
  const { privateKey, publicKey, revocationCertificate } = await generateKey({
    type: 'ecc',
    curve: 'ed25519Legacy',
    userIDs: { name: plainName(owner.name), email: owner.address },
    date: new Date(now),
    keyExpirationTime: TWO_YEARS,
    format: 'armored',
    ...(passphrase !== '' && { passphrase }),
  });
  return { privateKey, publicKey, revocationCertificate };
}

/** A user ID puts its address between angle brackets and a comment in round ones: a name has none of them. */
function plainName(name: string): string {
  return name
    .replaceAll(/[<>()]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
