/** What a file of the content folder is, by its place. */
export type Kind =
  'team' | 'key' | 'standing' | 'facts' | 'advisory-text' | 'announcement' | 'words' | 'signature';

/*
 * The layout of the content folder: every path that has a meaning. `folder` is the folder whose
 * files belong together, `name` the file in it.
 */
const LAYOUT: readonly (readonly [kind: Kind, path: RegExp])[] = [
  ['team', /^team\.yaml$/],
  ['key', /^keys\/[^/]+$/],
  ['standing', /^(rfc2350|reporting|contacts)\/[^/]+$/],
  ['standing', /^pages\/[^/]+\/[^/]+$/],
  ['facts', /^advisories\/[^/]+\/[^/]+\/advisory\.yaml$/],
  ['advisory-text', /^advisories\/[^/]+\/[^/]+\/[^/]+$/],
  ['announcement', /^announcements\/[^/]+\/[^/]+$/],
  ['words', /^i18n\/[^/]+$/],
  ['signature', /^signatures\/.+$/],
];

const FOLDERS =
  /^(keys|rfc2350|reporting|contacts|i18n|pages(\/[^/]+)?|advisories(\/[^/]+){0,2}|announcements(\/[^/]+)?|signatures(\/.+)?)$/;

/** The top of the layout, as a writer is told it. */
export const TOP_FOLDERS = [
  'advisories',
  'announcements',
  'contacts',
  'i18n',
  'keys',
  'pages',
  'reporting',
  'rfc2350',
  'signatures',
];

/** Where the files under a top folder belong. */
export const PATTERNS: Partial<Record<string, string>> = {
  advisories: 'advisories/<year>/<ID>/',
  announcements: 'announcements/<date>-<name>/',
  pages: 'pages/<name>/',
};

/** What a file is; undefined where its path has no meaning. */
export function kindOf(path: string): Kind | undefined {
  return LAYOUT.find(([, pattern]) => pattern.test(path))?.[0];
}

/** True for a folder that has a meaning. */
export function isKnownFolder(path: string): boolean {
  return FOLDERS.test(path);
}

/** True for what lies beside the content: notes to the writers, and files whose name begins with a dot. */
export function isIgnored(path: string): boolean {
  const parts = path.split('/');
  return parts.at(-1) === 'README.md' || parts.some((part) => part.startsWith('.'));
}

/** The folder a file is in: `contacts` for `contacts/en.mdx`. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** True for the name of a file whose words can be read; images and the like only have no place in the layout. */
export function isReadable(name: string): boolean {
  return /\.(mdx?|markdown|ya?ml|json|asc)$/i.test(name);
}
