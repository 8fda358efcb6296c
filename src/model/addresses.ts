import type { LanguageTag } from './language.ts';
import type { Team } from './team.ts';

/*
 * Every public address of a site, in one place. All are absolute paths from the web root;
 * `absolute` makes them URLs. A page’s address ends in a slash, a file’s does not.
 */

/** The mount path with a final slash: `/security/`, or `/`. */
export function mount(team: Team): string {
  return team.site.path === '/' ? '/' : `${team.site.path}/`;
}

/** The URL of a path on the team’s origin. */
export function absolute(team: Team, path: string): string {
  return team.site.origin + path;
}

/** The page of a language: its home without a slug, `/security/en/reporting/` with one. */
export function page(team: Team, language: LanguageTag, slug = ''): string {
  return `${mount(team)}${language}/${slug === '' ? '' : `${slug}/`}`;
}

/** The page of an advisory. */
export function advisoryPage(team: Team, language: LanguageTag, id: string): string {
  return page(team, language, `advisories/${id}`);
}

/** The page of an announcement. */
export function announcementPage(team: Team, language: LanguageTag, id: string): string {
  return page(team, language, `announcements/${id}`);
}

/** The plain text of an advisory. */
export function advisoryText(team: Team, language: LanguageTag, id: string): string {
  return `${page(team, language, 'advisories')}${id}.txt`;
}

/** The RFC 2350 description as plain text. */
export function rfc2350Text(team: Team, language: LanguageTag): string {
  return `${page(team, language)}rfc2350.txt`;
}

/** The Atom feed of a language. */
export function atomFeed(team: Team, language: LanguageTag): string {
  return `${page(team, language)}atom.xml`;
}

/** The download of a key; `file` is its name in content/keys. */
export function keyFile(team: Team, file: string): string {
  return `${mount(team)}keys/${file}`;
}

/** The list of everything published, signed. */
export function manifest(team: Team): string {
  return `${mount(team)}manifest.json`;
}

/** The list of pages for search engines. */
export function sitemap(team: Team): string {
  return `${mount(team)}sitemap.xml`;
}

/** RFC 9116 3: at the root of the origin, whatever the mount path. */
export const SECURITY_TXT = '/.well-known/security.txt';

/** The detached signature beside a file. */
export function signatureOf(path: string): string {
  return `${path}.asc`;
}

/** The file in the web root that answers an address: a slash at the end means its index.html. */
export function fileFor(address: string): string {
  return (address.endsWith('/') ? `${address}index.html` : address).slice(1);
}
