import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Team } from '../../model/team.ts';
import { isSafeLink } from '../links.ts';

/** Takes the target off every link that must not be published; an image from elsewhere becomes its words. */
export function dropUnsafeTargets(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    const { href, src, alt } = node.properties;
    if (typeof href === 'string' && !isSafeLink(href)) delete node.properties.href;
    if (node.tagName !== 'img' || index === undefined || parent === undefined) return;
    if (typeof src === 'string' && isOfThisSite(src)) return;
    parent.children[index] = { type: 'text', value: typeof alt === 'string' ? alt : '' };
  });
}

/** A path from the web root. A path without its first slash Astro would import, and run, as a module of the build. */
function isOfThisSite(src: string): boolean {
  return /^\/(?![/\\])/.test(src);
}

/** Marks a link that leaves the site, and gives the page it leads to no hold on this one. */
export function markExternal(link: Element, { site }: Team): void {
  const { href } = link.properties;
  if (typeof href !== 'string' || !/^https?:/i.test(href)) return;
  if (URL.parse(href)?.origin !== site.origin) link.properties.rel = ['external', 'noopener'];
}

/** Makes a link to a place in the same text a link to that place on its page. */
export function leadToPage(link: Element, page: string): void {
  const { href } = link.properties;
  if (typeof href === 'string' && href.startsWith('#')) link.properties.href = page + href;
}
