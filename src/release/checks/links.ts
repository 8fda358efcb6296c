import { signatureOf } from '../../model/addresses.ts';
import type { Finding } from '../finding.ts';
import { readPage, type PageFacts, type Reference } from '../html.ts';
import { manifestAddress } from '../manifest.ts';
import type { Release } from '../open-release.ts';

/** Every link of a page into the site leads to a published file, and to a place that is in it. */
export function checkLinks(release: Release): Finding[] {
  const site = siteOf(release);
  return [...site.pages].flatMap(([address, { references }]) =>
    references.flatMap((reference) => {
      const message = whatIsWrong(reference, address, site);
      return message === undefined ? [] : [{ check: 'links', address, message, remedy: REMEDY }];
    }),
  );
}

const REMEDY =
  'mend the link in the text it comes from; if it is not in a text, report this as a fault of the engine';

/** What links are looked up in. */
interface LinkedSite {
  origin: string;
  /** With a final slash. */
  mount: string;
  addresses: ReadonlySet<string>;
  pages: ReadonlyMap<string, PageFacts>;
}

function siteOf({ manifest, files }: Release): LinkedSite {
  const own = manifestAddress(manifest);
  const pages = manifest.files.filter(({ mediaType }) => mediaType.startsWith('text/html'));
  const facts = pages.map(
    ({ address }) => [address, readPage(new TextDecoder().decode(files.get(address)?.bytes))] as const,
  );
  return {
    origin: manifest.origin,
    mount: manifest.path === '/' ? '/' : `${manifest.path}/`,
    addresses: new Set([own, signatureOf(own), ...manifest.files.map(({ address }) => address)]),
    pages: new Map(facts),
  };
}

function whatIsWrong({ href, kind }: Reference, from: string, site: LinkedSite): string | undefined {
  const base = site.origin + from.replace(/index\.html$/, '');
  if (!URL.canParse(href, base)) return `"${href}" is not a link`;
  const url = new URL(href, base);
  if (kind !== 'link' && !href.startsWith(`${site.origin}/`))
    return `its ${kind} address "${href}" does not begin with ${site.origin}/`;
  if (url.origin !== site.origin) return undefined;
  const path = decoded(url.pathname);
  if (!isOurs(path, site))
    return isPath(href) ? `"${href}" leads out of the site: write the whole address` : undefined;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!site.addresses.has(file)) return `"${href}" leads to nothing that is published`;
  return hasPlace(url.hash, site.pages.get(file))
    ? undefined
    : `"${href}" leads to a place that is not in the page`;
}

function hasPlace(hash: string, page: PageFacts | undefined): boolean {
  const id = decoded(hash.slice(1)).split(':~:')[0] ?? '';
  return id === '' || id === 'top' || page === undefined || page.ids.has(id);
}

function isOurs(path: string, { mount }: LinkedSite): boolean {
  return path.startsWith(mount) || path.startsWith('/.well-known/');
}

function isPath(href: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
