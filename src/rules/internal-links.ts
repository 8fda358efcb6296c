import { closest } from 'fastest-levenshtein';
import { visit } from 'unist-util-visit';
import type { Problem } from '../model/problem.ts';
import { publicAt, type Site } from '../model/site.ts';
import { linkTargets, targetOf } from './link-targets.ts';
import { complaintsOf, type KeptOut, type Rule } from './rule.ts';
import { placeOf, textsOf, treeOf, type Text } from './texts.ts';

const { error } = complaintsOf('internal-links');

/** Where links may lead. */
interface Targets {
  /** Everything the team has written, drafts included. */
  written: Set<string>;
  /** What the public may see. */
  open: Set<string>;
  keptOut: KeptOut;
}

/** Links lead to a page that is there, from the site’s beginning, or elsewhere by https, http, mailto or tel. */
export const internalLinks: Rule = {
  id: 'internal-links',
  check: (site, _locate, now, keptOut) => {
    const visible = publicAt(site, now);
    const targets = {
      written: new Set(linkTargets(site)),
      open: new Set(linkTargets(visible)),
      keptOut,
    };
    return textsOf(site).flatMap((text) => linksIn(text, isOpen(text, visible), targets));
  },
};

/** True for a text that the public may see; the texts of a draft may link to other drafts. */
function isOpen({ kind, id }: Text, visible: Site): boolean {
  if (kind === 'standing') return true;
  const things = kind === 'advisory' ? visible.advisories : visible.announcements;
  return things.some((thing) => thing.id === id);
}

function linksIn(text: Text, open: boolean, targets: Targets): Problem[] {
  const tree = treeOf(text);
  const problems: Problem[] = [];
  if (tree === undefined) return problems;
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const said = judge(node.url, open, targets);
    if (said !== undefined) problems.push(error(placeOf(text, node), ...said));
  });
  return problems;
}

type Said = [message: string, remedy: string];

function judge(url: string, open: boolean, targets: Targets): Said | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined) return judgeScheme(scheme);
  if (url.startsWith('#')) return undefined;
  if (url === '') return ['this link leads nowhere', 'write an address between the brackets'];
  if (url.startsWith('//')) return [`"${url}" has no https: before it`, `write https:${url}`];
  if (!url.startsWith('/')) return relative(url, targets);
  return judgeTarget(targetOf(url), open, targets);
}

function judgeScheme(scheme: string): Said | undefined {
  if (['https', 'http', 'mailto', 'tel'].includes(scheme)) return undefined;
  return [`a link that begins with "${scheme}:" does not work here`, 'use https:, http:, mailto: or tel:'];
}

function judgeTarget(
  target: string,
  open: boolean,
  { written, open: seen, keptOut }: Targets,
): Said | undefined {
  if (seen.has(target) || (!open && written.has(target)) || isKeptOut(target, keptOut)) return undefined;
  if (written.has(target))
    return [`${target} is not public yet, and this text is`, 'publish it first, or take the link out'];
  return [`there is no ${target} on this site`, `did you mean ${closest(target, [...seen])}?`];
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
