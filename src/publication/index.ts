import { advisoryTexts } from '../documents/advisory-text.ts';
import { atomFeeds } from '../documents/atom.ts';
import { keyFiles } from '../documents/key-file.ts';
import { rfc2350Texts } from '../documents/rfc2350-text.ts';
import { securityTxt } from '../documents/security-txt.ts';
import { sitemap } from '../documents/sitemap.ts';
import { webKeyDirectory } from '../documents/web-key-directory.ts';
import * as at from '../model/addresses.ts';
import type { Moment } from '../model/moment.ts';
import type { Publication } from '../model/publication.ts';
import type { Site } from '../model/site.ts';
import { sitePages } from './pages.ts';
import { publishPublicFiles, type PublicFile } from './public-files.ts';

/**
 * The one list of everything published: pages, endpoints, signer, verifier, servers and manifest all read it.
 * @param site what the public may see at `now`
 * @throws Error where two entries claim the same address
 */
export function publicationOf(site: Site, now: Moment, publicFiles: readonly PublicFile[] = []): Publication {
  const pages = sitePages(site);
  const publication: Publication = {
    pages,
    files: [
      ...securityTxt(site, now),
      ...webKeyDirectory(site, now),
      ...keyFiles(site),
      ...rfc2350Texts(site),
      ...advisoryTexts(site),
      ...atomFeeds(site),
      ...sitemap(site, pages, now),
      ...publishPublicFiles(site.team, publicFiles, now),
    ],
    folders: [
      { address: `${at.mount(site.team)}_astro/`, headers: 'asset' },
      { address: `${at.mount(site.team)}pagefind/`, headers: 'asset' },
    ],
  };
  refuseCollisions(publication);
  return publication;
}

/** Two entries claim one address: the team’s `public/` over a file of the engine, most likely. */
export class AddressCollision extends Error {}

function refuseCollisions({ pages, files }: Publication): void {
  const seen = new Set<string>();
  for (const address of [...pages, ...files].map((entry) => entry.address)) {
    const file = at.fileFor(address).toLowerCase();
    if (seen.has(file))
      throw new AddressCollision(
        `${address} is published twice: rename or remove the file of that name in public/`,
      );
    seen.add(file);
  }
}
