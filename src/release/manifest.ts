import { z } from 'zod';
import { signatureOf } from '../model/addresses.ts';
import { daysAfter, inUtc, Moment } from '../model/moment.ts';
import type { HeaderClass, SignaturePolicy } from '../model/publication.ts';

/** For how many days the list of files is valid; a site that is not signed anew in that time is stale. */
const VALID_DAYS = 14;
const HEADER_CLASSES = [
  'page',
  'search-page',
  'text',
  'open-data',
  'key-directory',
  'asset',
  'team-file',
] as const satisfies HeaderClass[];
const POLICIES = ['cleartext', 'detached', 'none'] as const satisfies SignaturePolicy[];

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Address = z.string().refine(isAddress, { error: 'is not a path from the web root' });

export const ManifestFile = z.strictObject({
  /** The file’s path from the web root with a leading slash: `/security/en/index.html`. */
  address: Address,
  sha256: Sha256,
  /** In bytes. */
  size: z.int().min(0),
  /** The exact Content-Type it is served with. */
  mediaType: z.string().regex(/^[\x20-\x7e]+$/),
  headers: z.enum(HEADER_CLASSES),
  signature: z.enum(POLICIES),
  /** When its content was last changed; signed files have it. */
  changed: Moment.optional(),
});
export type ManifestFile = z.infer<typeof ManifestFile>;

export const ManifestKey = z.strictObject({
  /** Where the armoured key is: `/security/keys/csirt.asc`. */
  address: Address,
  /** The mail address the key is for. */
  mailbox: z.email(),
  fingerprint: z.string().regex(/^[0-9A-F]{40}$/),
  use: z.enum(['team', 'member', 'retired']),
});
export type ManifestKey = z.infer<typeof ManifestKey>;

/** The signed list of everything published: every file but itself and its signature. */
export const Manifest = z.strictObject({
  format: z.literal('slash-security-manifest'),
  formatVersion: z.literal(1),
  team: z.string().min(1),
  origin: z.string().regex(/^https:\/\/[a-z0-9.-]+(:\d+)?$/),
  path: z.string().regex(/^\/$|^(\/[a-z0-9][a-z0-9-]*)+$/),
  created: Moment,
  validUntil: Moment,
  /** Never lower than that of an earlier list. */
  sequence: z.int().min(0),
  /** SHA-256 of the manifest.json before this one. */
  previous: Sha256.nullable(),
  demonstration: z.boolean(),
  keys: z.array(ManifestKey).min(1),
  files: z.array(ManifestFile).refine(isSorted, { error: 'must be sorted by address, each once' }),
});
export type Manifest = z.infer<typeof Manifest>;

/** Reads a manifest. @throws Error, in one line, for bytes that are not one */
export function parseManifest(bytes: Uint8Array): Manifest {
  try {
    return Manifest.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
    const where = issue ? `${issue.path.join('.')}: ${issue.message}` : 'it is not JSON';
    throw new Error(`the manifest cannot be read: ${where}`, { cause });
  }
}

/** The bytes of a manifest as published: two spaces of indent, one final LF. */
export function manifestBytes(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}

/** The manifest as of a moment, with its files in order; its sequence is above the previous one’s and never falls back. */
export function dated(manifest: Manifest, now: Moment, previousSequence = -1): Manifest {
  const seconds = Math.floor(Date.parse(now) / 1000);
  return {
    ...manifest,
    created: inUtc(now),
    validUntil: daysAfter(now, VALID_DAYS),
    sequence: Math.max(seconds, previousSequence + 1, manifest.sequence),
    files: manifest.files.toSorted((a, b) => (a.address < b.address ? -1 : 1)),
  };
}

/** The manifest’s own address. */
export function manifestAddress({ path }: Pick<Manifest, 'path'>): string {
  return path === '/' ? '/manifest.json' : `${path}/manifest.json`;
}

/** True for an address that a manifest can have. */
export function isManifestPlace(address: string): boolean {
  return address.endsWith('/manifest.json');
}

/** The files that the build made: all but the detached signatures that signing has put beside them. */
export function builtFiles({ files }: Manifest): ManifestFile[] {
  const signatures = new Set(files.filter(isDetached).map(({ address }) => signatureOf(address)));
  return files.filter(({ address }) => !signatures.has(address));
}

/** True for a file with a detached signature beside it. */
export function isDetached({ signature }: ManifestFile): boolean {
  return signature === 'detached';
}

function isAddress(address: string): boolean {
  return /^(\/[^/\\\u0000-\u001f]+)+$/.test(address) && !/\/\.\.?(\/|$)/.test(address);
}

function isSorted(files: readonly { address: string }[]): boolean {
  return files.every(({ address }, index) => index === 0 || (files[index - 1]?.address ?? '') < address);
}
