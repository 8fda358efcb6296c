import type { Root } from 'mdast';
import type {} from '../facts/nodes.ts';
import type { FactContext } from '../facts/context.ts';
import { visit } from 'unist-util-visit';
import { absolute, mount, page } from '../model/addresses.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Site } from '../model/site.ts';

/** How internal links are written: as a path on the site’s own pages, as a URL in texts and feeds. */
export type LinkForm = 'path' | 'url';

/** What decides where a link leads. */
type Place = Pick<Site, 'team' | 'publicFiles'>;

/** What lies beside the languages, below the mount path: downloads that are the same in every language. */
const BESIDE_THE_LANGUAGES = /^(keys\/[^/]+\.asc|csaf\/|contact\.vcf|manifest\.json|sitemap\.xml)/;

/**
 * The path from the web root that a writer’s link means: `/reporting/#how` is `/security/en/reporting/#how`.
 * A page gets its final slash where the writer left it out; `/.well-known/` is at the root, and downloads such as
 * `/keys/team.asc` and the files of `public/` below the mount path. What does not begin with one slash is not internal and stays as it is.
 */
export function internalPath({ team, publicFiles }: Place, language: LanguageTag, url: string): string {
  if (!/^\/(?!\/)/.test(url) || url.startsWith('/.well-known/')) return url;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(url) ?? [];
  if (BESIDE_THE_LANGUAGES.test(path) || publicFiles.includes(path)) return mount(team) + path + rest;
  const isPage = path !== '' && !path.endsWith('/') && !path.slice(path.lastIndexOf('/') + 1).includes('.');
  return page(team, language) + path + (isPage ? '/' : '') + rest;
}

/** Resolves every internal link of a tree, in place; running it again changes nothing but paths into URLs. */
export function resolveLinks(root: Root, { site, language }: FactContext, form: LinkForm): void {
  visit(root, (node) => {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
    if (!/^\/(?!\/)/.test(node.url)) return;
    const path = node.data?.fromWebRoot === true ? node.url : internalPath(site, language, node.url);
    node.url = form === 'url' ? absolute(site.team, path) : path;
    node.data = { ...node.data, fromWebRoot: true };
  });
}

/**
 * True for a link that may be published: https, http, mailto, tel or openpgp4fpr, or a place on the same site.
 * `//host` is refused: it looks like a path and is not one.
 */
export function isSafeLink(url: string): boolean {
  if (/^(https?|mailto|tel|openpgp4fpr):/i.test(url)) return true;
  return !/^[^/?#]*:/.test(url) && !/^[/\\]{2}/.test(url);
}
