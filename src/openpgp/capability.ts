import type { Key, KeyID } from 'openpgp';
import { ANY_TIME } from './lean-key.ts';

/** Until when a key can do what a team needs it for, in milliseconds since 1970; Infinity: always; undefined: it never could. */
export interface Capability {
  signsUntil: number | undefined;
  encryptsUntil: number | undefined;
}

/** What a key that is not revoked can be used for, of all its subkeys the one that lasts longest, expired ones included. */
export async function capabilityOf(key: Key): Promise<Capability> {
  const [signs, encrypts] = await Promise.all([
    Promise.all(key.getKeyIDs().map((id) => untilWhen(key, key.getSigningKey(id, null)))),
    Promise.all(key.getKeyIDs().map((id) => untilWhen(key, key.getEncryptionKey(id, null)))),
  ]);
  return { signsUntil: longest(signs), encryptsUntil: longest(encrypts) };
}

/** The moment from which the newest signatures that bind a key’s signing parts hold: nothing is dated before it. */
export async function boundSince(key: Key, signingKey: KeyID): Promise<Date> {
  const { selfCertification } = await key.getPrimaryUser(ANY_TIME);
  const [subkey] = key.getSubkeys(signingKey);
  const binding = await subkey?.verify(ANY_TIME);
  const dates = [
    key.getCreationTime(),
    subkey?.getCreationTime(),
    selfCertification.created,
    binding?.created,
  ];
  return new Date(Math.max(...dates.map((date) => date?.getTime() ?? 0)));
}

type Part = Awaited<ReturnType<Key['getSigningKey']>>;

/** A part lasts no longer than the whole. */
async function untilWhen(key: Key, found: Promise<Part>): Promise<number | undefined> {
  const part = await found.catch(() => undefined);
  if (part === undefined) return undefined;
  const own = 'mainKey' in part ? await part.getExpirationTime(ANY_TIME) : Infinity;
  return Math.min(Number(own ?? 0), Number((await key.getExpirationTime()) ?? 0));
}

function longest(moments: readonly (number | undefined)[]): number | undefined {
  const known = moments.filter((moment) => moment !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
