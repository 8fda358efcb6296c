import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TeamKey } from '../model/key.ts';
import { readPublicKey } from '../openpgp/public-key.ts';
import { openSigner, type Signer } from '../openpgp/signer.ts';
import { inLines } from '../release/finding.ts';
import { manifestBytes, parseManifest, type Manifest } from '../release/manifest.ts';
import { signWebRoot } from '../release/sign.ts';
import { folderSource } from '../release/source.ts';
import { verifyWebRoot, type VerifyOptions } from '../release/verify.ts';
import { listFiles, sha256 } from '../release/web-root.ts';
import { put, smallWebRoot, type SmallOptions } from './small-web-root.ts';
import { makeTestKey, type TestKey } from './test-keys.ts';

export const ADDRESS = 'csirt@example.org';
export const CREATED = new Date('2026-01-01T00:00:00Z');
export const NOW = '2026-06-01T00:00:00Z';
export const MANIFEST = '/security/manifest.json';

/** A team that signs small web roots. */
export interface SigningTeam {
  key: TestKey;
  /** The key of somebody else. */
  stranger: TestKey;
  keys: TeamKey[];
  signer: Signer;
}

/** A team with an Ed25519 key of January 2026 that lasts a year. */
export async function signingTeam(): Promise<SigningTeam> {
  const key = await makeTestKey({
    type: 'ed25519',
    address: ADDRESS,
    created: CREATED,
    expiresAfterDays: 365,
  });
  const stranger = await makeTestKey({ type: 'ed25519', address: ADDRESS, created: CREATED });
  return {
    key,
    stranger,
    keys: [await readTeamKey(key)],
    signer: await signerOf(key, '2026-06-30T00:00:00Z'),
  };
}

/** The facts of a test key, as the team’s own where nothing else is said. */
export function readTeamKey(
  { publicKey }: Pick<TestKey, 'publicKey'>,
  use: TeamKey['use'] = 'team',
  file = 'ex-csirt.asc',
): Promise<TeamKey> {
  return readPublicKey(publicKey, { file, use, address: ADDRESS });
}

/** Opens a test key for signing. */
export function signerOf({ privateKey, passphrase }: TestKey, now = NOW): Promise<Signer> {
  return openSigner(privateKey, { now, passphrase });
}

/** Builds and signs a small web root. */
export async function signedRoot(
  { key, keys }: SigningTeam,
  options: Partial<SmallOptions> = {},
  previousRoot?: string,
): Promise<string> {
  const now = options.now ?? NOW;
  const { root } = await smallWebRoot({ keys, now, ...options });
  await signWebRoot({ root, signer: await signerOf(key, now), now, previousRoot });
  return root;
}

/** What verifying finds in a web root, in words. */
export async function findingsIn(root: string, options: Partial<VerifyOptions> = {}): Promise<string> {
  return inLines((await verifyWebRoot(folderSource(root), { now: NOW, ...options })).findings);
}

/** What verifying finds after a change to a good web root. */
export async function findingsAfter(
  team: SigningTeam,
  change: (root: string) => Promise<unknown>,
): Promise<string> {
  const root = await signedRoot(team);
  await change(root);
  return findingsIn(root);
}

/** The manifest of a web root. */
export async function manifestIn(root: string): Promise<Manifest> {
  return parseManifest(await readFile(join(root, MANIFEST)));
}

/** Changes the manifest, and has the team sign it: only the check itself can object. */
export async function withManifest(
  { signer }: SigningTeam,
  root: string,
  change: (manifest: Manifest) => void,
): Promise<void> {
  const manifest = await manifestIn(root);
  change(manifest);
  await put(root, MANIFEST, manifestBytes(manifest));
  await put(root, `${MANIFEST}.asc`, await signer.detached(manifestBytes(manifest), NOW));
}

/** Changes a file, and has the team’s manifest vouch for it. */
export async function vouched(
  team: SigningTeam,
  root: string,
  address: string,
  bytes: Uint8Array,
): Promise<void> {
  await put(root, address, bytes);
  await withManifest(team, root, ({ files }) => {
    const file = files.find((candidate) => candidate.address === address);
    if (file) Object.assign(file, { sha256: sha256(bytes), size: bytes.length });
  });
}

/** The hash of every file of a web root, by its address. */
export async function snapshot(root: string): Promise<Record<string, string>> {
  const hashes = (await listFiles(root)).map(
    async (file) => [file, sha256(await readFile(join(root, file)))] as const,
  );
  return Object.fromEntries(await Promise.all(hashes));
}
