import type { Moment } from '../model/moment.ts';
import { CHECKS } from './checks/index.ts';
import type { Finding } from './finding.ts';
import type { FoundManifest } from './find-manifest.ts';
import { inTurn } from './in-turn.ts';
import { builtFiles, manifestAddress, type Manifest, type ManifestFile } from './manifest.ts';
import { manifestOf, signedManifest, type Release, type Signed } from './open-release.ts';
import { Unreadable, type Served, type Source } from './source.ts';

/** How to verify. */
export interface VerifyOptions {
  now: Moment;
  /** The site as it was before: advisories must not have vanished, changed in silence or been rolled back. */
  previous?: Source | undefined;
  /** The fingerprint of the key that must have signed, 40 upper-case hexadecimal digits. */
  fingerprint?: string | undefined;
}

/** What verifying a site has shown. */
export interface Verification {
  /** What is wrong; empty for a good site. */
  findings: Finding[];
  /** How many listed files were looked at, and how many signatures, the manifest’s own included. */
  files: number;
  signatures: number;
  /** The checks that were made, by name. */
  checks: string[];
  /** What the signed manifest says, and by whom; undefined where it is not signed as it must be. */
  manifest: Manifest | undefined;
  fingerprint: string | undefined;
  /** When the team’s key expires; undefined: never. */
  keyExpires: Moment | undefined;
}

/** Verifies a web root or a live site with public data only, as an outsider would. */
export async function verifyWebRoot(source: Source, options: VerifyOptions): Promise<Verification> {
  const signed = await openedManifest(source, options);
  if (Array.isArray(signed)) return { ...NOTHING, findings: signed };
  const release = await loaded(source, signed, options);
  const results = await Promise.all(CHECKS.map(async ({ check }) => check(release)));
  const { manifest, signer } = signed;
  return {
    findings: [...signed.findings, ...results.flat()],
    files: manifest.files.length,
    signatures: 1 + builtFiles(manifest).filter(({ signature }) => signature !== 'none').length,
    checks: CHECKS.map(({ name }) => name),
    manifest,
    fingerprint: signer.fingerprint,
    keyExpires: signer.expires,
  };
}

const NOTHING = {
  files: 0,
  signatures: 0,
  checks: [],
  manifest: undefined,
  fingerprint: undefined,
  keyExpires: undefined,
};

async function openedManifest(
  source: Source,
  { now, fingerprint }: VerifyOptions,
): Promise<Signed | Finding[]> {
  try {
    const found = await manifestOf(source);
    return found === undefined ? [noManifest(source)] : await signedManifest(source, found, now, fingerprint);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [{ check: 'manifest', address: error.address, message: error.message }];
  }
}

async function loaded(source: Source, signed: Signed, { now, previous }: VerifyOptions): Promise<Release> {
  const { manifest } = signed;
  const results = await inTurn(manifest.files, (file) => load(source, file));
  return {
    ...signed,
    manifestBytes: signed.bytes,
    files: new Map(results.flatMap(({ address, served }) => (served ? [[address, served]] : []))),
    unreadable: new Map(results.flatMap(({ address, why }) => (why === undefined ? [] : [[address, why]]))),
    present: await source.list?.(),
    origin: source.origin,
    now,
    previous: previous && (await manifestBefore(previous)),
    previousName: previous?.name,
  };
}

/** A previous site that cannot be read is told as one that is not there. */
async function manifestBefore(previous: Source): Promise<FoundManifest | undefined> {
  try {
    return await manifestOf(previous);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

interface Loaded {
  address: string;
  served?: Served | undefined;
  why?: string;
}

/** No more is read of a file than the manifest says it has: a server could send without end. */
async function load(source: Source, { address, size }: ManifestFile): Promise<Loaded> {
  try {
    return { address, served: await source.read(address, size) };
  } catch (error) {
    if (error instanceof Unreadable) return { address, why: error.message };
    throw error;
  }
}

function noManifest({ name }: Source): Finding {
  const remedy = 'give the folder of a built and signed site, or the https address that it is published at';
  return { check: 'manifest', address: manifestAddress({ path: '/' }), message: `is not in ${name}`, remedy };
}
