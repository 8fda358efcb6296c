import { KeyProblem } from '../openpgp/key-problem.ts';
import { readPublicKey } from '../openpgp/public-key.ts';
import type { TeamKey } from '../model/key.ts';
import type { Finding } from './finding.ts';
import type { Manifest, ManifestKey } from './manifest.ts';

/** The keys a manifest lists, read from the files themselves. */
export interface PublishedKeys {
  keys: TeamKey[];
  findings: Finding[];
}

/** Reads bytes by address; undefined where there is no such file. */
export type Read = (address: string) => Promise<Uint8Array | undefined>;

/** Reads every key that a manifest lists; a key that is missing or another than listed is a finding, and is left out. */
export async function readPublishedKeys({ keys }: Manifest, read: Read): Promise<PublishedKeys> {
  const results = await Promise.all(keys.map(async (entry) => keyFrom(entry, await read(entry.address))));
  return {
    keys: results.flatMap((result) => ('fingerprint' in result ? result : [])),
    findings: results.flatMap((result) => ('message' in result ? result : [])),
  };
}

/** The keys that documents may be signed by: the team’s, and the retired ones that signed older documents. */
export function signingKeys(keys: readonly TeamKey[]): TeamKey[] {
  return keys.filter(({ use }) => use !== 'member');
}

async function keyFrom(entry: ManifestKey, bytes: Uint8Array | undefined): Promise<TeamKey | Finding> {
  if (bytes === undefined) return finding(entry, 'the key is listed but is not there');
  try {
    const file = entry.address.slice(entry.address.lastIndexOf('/') + 1);
    const armored = new TextDecoder().decode(bytes);
    const key = await readPublicKey(armored, { file, use: entry.use, address: entry.mailbox });
    if (key.fingerprint === entry.fingerprint) return key;
    return finding(entry, `the key’s fingerprint is ${key.fingerprint}, not ${entry.fingerprint} as listed`);
  } catch (error) {
    if (error instanceof KeyProblem) return finding(entry, error.message);
    throw error;
  }
}

function finding({ address }: ManifestKey, message: string): Finding {
  return {
    check: 'keys',
    address,
    message,
    remedy: 'do not trust this site until its team has told you what happened',
  };
}
