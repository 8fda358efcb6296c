import { closest } from 'fastest-levenshtein';
import type { Definition, Link } from 'mdast';
import type { Moment } from '../../model/moment.ts';
import { nearest } from '../../model/nearest.ts';
import type { Problem } from '../../model/problem.ts';
import { publicAt, type Site } from '../../model/site.ts';
import { judgeAnchor } from './link-anchors.ts';
import { judgeScheme } from './link-schemes.ts';
import { linkTargets, targetOf } from './link-targets.ts';
import { linkWords } from './link-words.ts';
import { nodesOf } from '../text/nodes.ts';
import { complaintsOf, type KeptOut, type Rule } from '../rule.ts';
import { placeOf, textsOf, type Text } from '../text/texts.ts';

const as = complaintsOf('internal-links');

/** Where links may lead. */
interface Targets {
  /** Everything the team has written, drafts included. */
  written: Set<string>;
  /** What the public may see. */
  open: Set<string>;
  keptOut: KeptOut;
}

/**
 * Links lead to a page that is there and to a place on it, from the site’s beginning, or elsewhere by https, http,
 * mailto or tel; and they have words that say where.
 */
export const internalLinks: Rule = {
  id: 'internal-links',
  check: (site, _locate, now, keptOut) => {
    const visible = publicAt(site, now);
    const targets = {
      written: new Set(linkTargets(site)),
      open: new Set(linkTargets(visible)),
      keptOut,
    };
    return textsOf(site).flatMap((text) => [
      ...linksIn(text, isOpen(text, visible), targets, site, now),
      ...linkWords(text, as),
    ]);
  },
};

/** True for a text that the public may see; the texts of a draft may link to other drafts. */
function isOpen({ kind, id }: Text, visible: Site): boolean {
  if (kind === 'standing') return true;
  const things = kind === 'advisory' ? visible.advisories : visible.announcements;
  return things.some((thing) => thing.id === id);
}

function linksIn(text: Text, open: boolean, targets: Targets, site: Site, now: Moment): Problem[] {
  return linkNodes(text).flatMap((node) => {
    const said = judge(node.url, open, targets) ?? judgeAnchor(node.url, text, site, now);
    return said === undefined ? [] : [as.error(placeOf(text, node), ...said)];
  });
}

/** Links and the addresses of links; those of images are judged by the rule images. */
function linkNodes(text: Text): (Link | Definition)[] {
  const ofImages = new Set(nodesOf(text, 'imageReference').map(({ identifier }) => identifier));
  return nodesOf(text, 'link', 'definition').filter(
    (node) => node.type === 'link' || !ofImages.has(node.identifier),
  );
}

type Said = [message: string, remedy: string];

function judge(url: string, open: boolean, targets: Targets): Said | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined) return judgeScheme(scheme, url);
  if (url.startsWith('#')) return undefined;
  if (url === '') return ['this link leads nowhere', 'write an address between the brackets'];
  if (url.startsWith('//')) return [`"${url}" has no https: before it`, `write https:${url}`];
  if (!url.startsWith('/')) return relative(url, targets);
  return judgeTarget(targetOf(url), open, targets);
}

function judgeTarget(
  target: string,
  open: boolean,
  { written, open: seen, keptOut }: Targets,
): Said | undefined {
  if (seen.has(target) || (!open && written.has(target)) || isKeptOut(target, keptOut)) return undefined;
  if (written.has(target))
    return [`${target} is not public yet, and this text is`, 'publish it first, or take the link out'];
  return [`there is no ${target} on this site`, remedyFor(target, [...seen])];
}

function remedyFor(target: string, pages: string[]): string {
  const meant = nearest(target, pages);
  if (meant !== undefined) return `did you mean ${meant}?`;
  return target.endsWith('/')
    ? 'correct the address, or take the link out'
    : 'correct the address, or put the file into the folder public';
}

function relative(url: string, { open }: Targets): Said {
  const words = url.replace(/[?#].*$/s, '').replace(/^(\.{0,2}\/)*|(\/?[a-z]{2})?\.(mdx?|html)$/g, '');
  const meant = closest(`/${words}/`, [...open]);
  return [
    `"${url}" does not say where it begins`,
    `write a page of this site as in ${meant}, and another site with https://`,
  ];
}

/** True where the file that the target is made from is there and has problems of its own. */
function isKeptOut(target: string, keptOut: KeptOut): boolean {
  const name = target
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.txt$/, '');
  return name !== undefined && [...keptOut].some((file) => file.split('/').includes(name));
}
