import { generateKey } from 'openpgp';
import type { Moment } from '../model/moment.ts';
import { demonstrationName } from './demonstration-name.ts';
import { onlyPrivateKey } from './key-file.ts';

const A_YEAR = 365 * 86_400;

/** Whom a demonstration key is made for. */
export interface DemonstrationTeam {
  /** The team’s short name. */
  name: string;
  /** The mailbox the key is for. */
  address: string;
}

/** An armoured key pair without a passphrase. */
export interface KeyPair {
  privateKey: string;
  publicKey: string;
}

/** Makes a throw-away key (OpenPGP v4, Ed25519 and Curve25519) that is valid for a year and says that it is not to be trusted. */
export async function makeDemonstrationKey(team: DemonstrationTeam, now: Moment): Promise<KeyPair> {
  const { privateKey, publicKey } = await generateKey({
    type: 'ecc',
    curve: 'ed25519Legacy',
    userIDs: { name: demonstrationName(team.name), email: team.address },
    date: new Date(now),
    keyExpirationTime: A_YEAR,
    format: 'armored',
  });
  return { privateKey, publicKey };
}

/** The armoured public half of an armoured private key. @throws KeyProblem for what is not one */
export async function publicHalf(privateKey: string): Promise<string> {
  return (await onlyPrivateKey(privateKey)).toPublic().armor();
}
