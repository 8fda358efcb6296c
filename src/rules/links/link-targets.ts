import type { Site } from '../../model/site.ts';

/** Pages and downloads that every site has; a page’s address ends in a slash. */
const ALWAYS = [
  '/',
  '/advisories/',
  '/announcements/',
  '/keys/',
  '/search/',
  '/rfc2350.txt',
  '/atom.xml',
  '/manifest.json',
  '/sitemap.xml',
  '/.well-known/security.txt',
];

/** Everything on a site that a text can link to, as a writer writes it: from the beginning of the site’s language. */
export function linkTargets({ standing, advisories, announcements, keys, publicFiles }: Site): string[] {
  return [
    ...ALWAYS,
    ...standing.map(({ slug }) => `/${slug}/`),
    ...advisories.flatMap(({ id }) => [`/advisories/${id}/`, `/advisories/${id}.txt`]),
    ...announcements.map(({ id }) => `/announcements/${id}/`),
    ...keys.map(({ file }) => `/keys/${file}`),
    ...publicFiles.map((path) => `/${path}`),
  ];
}

/** The target a link means: without what follows ? or #, and with the final slash of a page. */
export function targetOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '' || last.includes('.') ? path : `${path}/`;
}
