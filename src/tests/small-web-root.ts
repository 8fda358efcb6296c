import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { webKeyDirectory } from '../documents/web-key-directory.ts';
import * as at from '../model/addresses.ts';
import type { TeamKey } from '../model/key.ts';
import type { Moment } from '../model/moment.ts';
import type { Publication, PublishedFile } from '../model/publication.ts';
import type { Site } from '../model/site.ts';
import { draftManifest } from '../release/draft.ts';
import { sampleSite } from './sample-site.ts';
import { sampleTeam } from './sample-team.ts';

/** What a small web root is made from; every part can be replaced. */
export interface SmallOptions {
  keys: TeamKey[];
  now: Moment;
  origin?: string;
  securityTxt?: string;
  /** The text of the advisory, and when it was last changed. */
  advisory?: { text: string; changed: Moment };
  /** The body of the home page. */
  home?: string;
  /** Files to leave out of the publication, by address. */
  without?: string[];
}

/** A web root as a build leaves it: drafted, unsigned. */
export interface SmallWebRoot {
  root: string;
  site: Site;
  publication: Publication;
}

const made: string[] = [];

afterAll(async () => {
  await Promise.all(made.map((root) => rm(root, { recursive: true, force: true })));
});

const MOUNT = '/security/';
export const ADVISORY = '/security/en/advisories/EX-2026-0001.txt';
export const SECURITY_TXT = at.SECURITY_TXT;

/** Builds a small site into a new folder: pages, an advisory, security.txt, keys, directory, assets. */
export async function smallWebRoot(options: SmallOptions): Promise<SmallWebRoot> {
  const root = await mkdtemp(join(tmpdir(), 'small-web-root-'));
  made.push(root);
  const origin = options.origin ?? 'https://www.example.org';
  const site = sampleSite({ team: sampleTeam({ site: { origin, path: '/security' } }), keys: options.keys });
  const publication = publicationOf(site, options);
  for (const { address, bytes } of publication.files) await put(root, address, bytes);
  for (const { address } of publication.pages)
    await put(root, `/${at.fileFor(address)}`, pageAt(address, options));
  await put(root, `${MOUNT}_astro/style.css`, 'main { color: black }\n');
  await draftManifest({ root, publication, site, now: options.now });
  return { root, site, publication };
}

/** Writes a file into a web root, by its address. */
export async function put(root: string, address: string, bytes: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, address)), { recursive: true });
  await writeFile(join(root, address), bytes);
}

/** The security.txt of the small site. */
export function securityTxt({
  now,
  origin = 'https://www.example.org',
}: Pick<SmallOptions, 'now' | 'origin'>): string {
  const expires = new Date(Date.parse(now) + 90 * 86_400_000).toISOString();
  return [
    'Contact: mailto:csirt@example.org',
    `Expires: ${expires}`,
    `Encryption: ${origin}/security/keys/ex-csirt.asc`,
    'Preferred-Languages: en, nl',
    `Canonical: ${origin}${SECURITY_TXT}`,
    '',
  ].join('\n');
}

function publicationOf(site: Site, options: SmallOptions): Publication {
  const { now, advisory = { text: 'EX-2026-0001\n\nPatch now.\n', changed: '2026-02-01T10:00:00Z' } } =
    options;
  const files = [
    file(
      SECURITY_TXT,
      'text/plain; charset=utf-8',
      options.securityTxt ?? securityTxt(options),
      now,
      'cleartext',
    ),
    file(ADVISORY, 'text/plain; charset=utf-8', advisory.text, advisory.changed, 'detached'),
    file(
      `${MOUNT}csaf/white/2026/ex-2026-0001.json`,
      'application/json',
      '{}\n',
      '2026-02-01T10:00:00Z',
      'detached',
    ),
    ...site.keys.map((key) =>
      file(at.keyFile(site.team, key.file), 'application/pgp-keys', key.armored, now, 'none'),
    ),
    ...webKeyDirectory(site, now),
  ];
  return {
    pages: ['', 'en/', 'en/advisories/EX-2026-0001/', '404.html'].map((path) => ({
      address: MOUNT + path,
      headers: 'page',
      translations: {},
    })),
    files: files.filter(({ address }) => !options.without?.includes(address)),
    folders: [{ address: `${MOUNT}_astro/`, headers: 'asset' }],
  };
}

function file(
  address: string,
  mediaType: string,
  text: string,
  changed: Moment,
  signature: PublishedFile['signature'],
): PublishedFile {
  return { address, mediaType, headers: 'text', signature, changed, bytes: new TextEncoder().encode(text) };
}

function pageAt(address: string, { home, origin = 'https://www.example.org' }: SmallOptions): string {
  const links =
    '<a href="/security/en/">Home</a> <a href="#top-of-page">Up</a> <a href="/security/manifest.json.asc">List</a>';
  const body = address === `${MOUNT}en/` ? (home ?? links) : links;
  const head = `<title>EX</title><link rel="canonical" href="${origin}${address}"><link rel="stylesheet" href="/security/_astro/style.css">`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><main id="top-of-page"><h1>EX-CSIRT</h1>${body}</main></body></html>\n`;
}
