import { manifestAddress, type Manifest } from './manifest.ts';
import * as at from '../model/addresses.ts';
import type { TeamKey } from '../model/key.ts';
import type { Moment } from '../model/moment.ts';
import { verifyDetached } from '../openpgp/signature.ts';
import type { Finding } from './finding.ts';
import { findManifest, type FoundManifest } from './find-manifest.ts';
import { readPublishedKeys, type Read } from './published-keys.ts';
import type { Served, Source } from './source.ts';

/** A site whose manifest was found good: what the checks look at. */
export interface Release {
  manifest: Manifest;
  manifestBytes: Uint8Array;
  /** The key that signed the manifest. */
  signer: TeamKey;
  /** The published keys that could be read. */
  keys: readonly TeamKey[];
  /** Every listed file that is there, by address. */
  files: ReadonlyMap<string, Served>;
  /** Listed files that could not be read, and why. */
  unreadable: ReadonlyMap<string, string>;
  /** Every address there is, where the source can tell. */
  present: readonly string[] | undefined;
  /** The origin it was read from; none for a folder. */
  origin: string | undefined;
  now: Moment;
  /** The manifest of the site as it was before, and where that was looked for; not itself verified. */
  previous: FoundManifest | undefined;
  previousName: string | undefined;
}

/** A manifest that is signed by a key it lists itself, and that key. */
export interface Signed extends FoundManifest {
  signer: TeamKey;
  keys: TeamKey[];
  findings: Finding[];
}

/** The manifest of a source. @throws Error where one is damaged */
export async function manifestOf(source: Source): Promise<FoundManifest | undefined> {
  const guesses = [`${source.mount ?? ''}/manifest.json`, '/security/manifest.json', '/manifest.json'];
  return findManifest((await source.list?.()) ?? [...new Set(guesses)], readFrom(source));
}

/**
 * Looks whether a manifest is signed by a team key of the site itself, and by the demanded one where one is demanded.
 * Anyone can do that much with a site of their own: only the fingerprint tells whose it is.
 */
export async function signedManifest(
  source: Source,
  found: FoundManifest,
  now: Moment,
  demanded: string | undefined,
): Promise<Signed | Finding[]> {
  const { manifest, bytes } = found;
  const { keys, findings } = await readPublishedKeys(manifest, readFrom(source));
  const team = keys.filter(
    ({ use, fingerprint }) => use === 'team' && (demanded ?? fingerprint) === fingerprint,
  );
  if (demanded !== undefined && team.length === 0)
    return [...findings, notDemanded(manifest, keys, demanded)];
  const signature = await readFrom(source)(at.signatureOf(manifestAddress(manifest)));
  const armored = signature && new TextDecoder().decode(signature);
  const finding =
    armored &&
    (await verifyDetached(
      bytes,
      armored,
      team.map((key) => key.armored),
      now,
    ));
  if (!finding) return [...findings, problem(manifest, 'is not signed')];
  if (!finding.ok) return [...findings, problem(manifest, `its signature ${finding.reason}`)];
  const signer = team.find(({ fingerprint }) => fingerprint === finding.fingerprint);
  return signer === undefined ? findings : { ...found, signer, keys, findings };
}

function readFrom(source: Source): Read {
  return async (address) => (await source.read(address))?.bytes;
}

function notDemanded(manifest: Manifest, keys: readonly TeamKey[], demanded: string): Finding {
  const others = keys.map(({ fingerprint }) => fingerprint).join(', ');
  return problem(manifest, `the site’s keys are ${others}, and ${demanded} is none of its team’s`);
}

function problem(manifest: Manifest, message: string): Finding {
  const remedy =
    'do not trust this site until its team has told you, over the telephone, which key is theirs';
  return { check: 'manifest', address: manifestAddress(manifest), message, remedy };
}
