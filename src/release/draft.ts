import * as at from '../model/addresses.ts';
import type { Moment } from '../model/moment.ts';
import type { Publication } from '../model/publication.ts';
import { isDemonstration, type Site } from '../model/site.ts';
import { mediaTypeOf } from '../publication/public-files.ts';
import * as draft from './draft-findings.ts';
import { refuseAny, type Finding } from './finding.ts';
import { readPage } from './html.ts';
import { inTurn } from './in-turn.ts';
import { dated, manifestBytes, type Manifest, type ManifestFile } from './manifest.ts';
import { listFiles, readWebFile, sha256, writeWebFile } from './web-root.ts';

/** A web root that has just been built, and what was to be built. */
export interface DraftRequest {
  root: string;
  publication: Publication;
  site: Site;
  now: Moment;
}

/** How a file of the web root is published: all of its entry in the manifest but what its bytes say. */
type Listing = Omit<ManifestFile, 'address' | 'sha256' | 'size'> & { isPage?: true; bytes?: Uint8Array };

/**
 * Lists every file of a built web root in an unsigned manifest.json, and compares them with the publication.
 * @throws ReleaseRefused with every file that is missing, differs or is in no list, and every page without text
 */
export async function draftManifest({ root, publication, site, now }: DraftRequest): Promise<Manifest> {
  const own = at.manifest(site.team);
  const listings = listingsOf(publication);
  const onDisk = new Set(await listFiles(root)).difference(new Set([own, at.signatureOf(own)]));
  const entries = await inTurn([...onDisk], (address) =>
    entryOf(root, address, listings.get(address) ?? inFolder(publication, address)),
  );
  const missing = [...listings.keys()].filter((address) => !onDisk.has(address));
  refuseAny([
    ...draft.clashes(publication, own),
    ...missing.map(draft.isMissing),
    ...entries.flatMap(({ findings }) => findings),
  ]);
  const files = entries.flatMap(({ file }) => file ?? []);
  const manifest = dated(blank(site, now, files), now);
  await writeWebFile(root, own, manifestBytes(manifest));
  return manifest;
}

function listingsOf({ pages, files }: Publication): Map<string, Listing> {
  const ofPages = pages.map(({ address, headers }): [string, Listing] => [
    `/${at.fileFor(address)}`,
    { mediaType: 'text/html; charset=utf-8', headers, signature: 'none', isPage: true },
  ]);
  const ofFiles = files.map(
    ({ address, mediaType, headers, signature, changed, bytes }): [string, Listing] => [
      `/${at.fileFor(address)}`,
      { mediaType, headers, signature, changed, bytes },
    ],
  );
  return new Map([...ofPages, ...ofFiles]);
}

function inFolder({ folders }: Publication, address: string): Listing | undefined {
  const folder = folders.find((candidate) => address.startsWith(candidate.address));
  return folder && { mediaType: mediaTypeOf(address), headers: folder.headers, signature: 'none' };
}

interface Entry {
  file?: ManifestFile;
  findings: Finding[];
}

async function entryOf(root: string, address: string, listing: Listing | undefined): Promise<Entry> {
  if (listing === undefined) return { findings: [draft.isUnlisted(address)] };
  const { isPage, bytes: expected, ...published } = listing;
  const bytes = (await readWebFile(root, address)) ?? new Uint8Array();
  const findings = [
    ...(expected !== undefined && !Buffer.from(expected).equals(bytes) ? [draft.isDifferent(address)] : []),
    ...(isPage && readPage(new TextDecoder().decode(bytes)).text === '' ? [draft.isEmpty(address)] : []),
  ];
  return { file: { address, sha256: sha256(bytes), size: bytes.length, ...published }, findings };
}

function blank(site: Site, now: Moment, files: ManifestFile[]): Manifest {
  return {
    format: 'slash-security-manifest',
    formatVersion: 1,
    team: site.team.shortName,
    origin: site.team.site.origin,
    path: site.team.site.path,
    created: now,
    validUntil: now,
    sequence: 0,
    previous: null,
    demonstration: isDemonstration(site),
    keys: site.keys.map(({ file, address, fingerprint, use }) => ({
      address: at.keyFile(site.team, file),
      mailbox: address,
      fingerprint,
      use,
    })),
    files,
  };
}
