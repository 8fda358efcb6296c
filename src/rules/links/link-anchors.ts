import { slug } from 'github-slugger';
import type { Moment } from '../../model/moment.ts';
import { nearest } from '../../model/nearest.ts';
import type { Site } from '../../model/site.ts';
import { targetOf } from './link-targets.ts';
import { headingIds, isEngineId } from './page-ids.ts';
import { sectionHeadings } from '../sections/section-headings.ts';
import { textsOf, type Text } from '../text/texts.ts';

type Said = [message: string, remedy: string];

/** What is wrong with the place on a page that a link names behind its #; undefined where there is such a place. */
export function judgeAnchor(url: string, from: Text, site: Site, now: Moment): Said | undefined {
  const [, path = '', written] = /^([^#]*)#(.*)$/s.exec(url) ?? [];
  if (written === undefined) return undefined;
  const id = decoded(written);
  const text = path === '' ? from : textAt(targetOf(path), from, site);
  const target = path === '' ? addressOf(from) : targetOf(path);
  if (isEngineId(id, target, site) || (text === undefined && !isEnginePage(target))) return undefined;
  const ids = text === undefined ? [] : headingIds(text, site, now);
  if (ids === undefined || ids.includes(id) || (text && isPromised(id, text, site))) return undefined;
  const meant = text === undefined ? undefined : inOtherLanguage(id, ids, text, site, now);
  return [
    `there is no place "#${id}" on ${path === '' ? 'this page' : `the page ${target}`}`,
    remedy(meant ?? nearest(id, ids), ids, path),
  ];
}

function remedy(meant: string | undefined, ids: string[], path: string): string {
  if (meant !== undefined) return `did you mean ${path}#${meant}?`;
  if (ids.length === 0) return 'take out the # and what follows it';
  const some = ids.slice(0, 6).map((id) => `#${id}`);
  return `write one of ${some.join(', ')}${ids.length > some.length ? ' ...' : ''}`;
}

/** True for the place of a section whose heading has yet to be corrected, as the rule sections says. */
function isPromised(id: string, text: Text, site: Site): boolean {
  return sectionHeadings(site, text).some(({ right }) => slug(right) === id);
}

function isEnginePage(target: string): boolean {
  return ['/', '/keys/', '/advisories/', '/announcements/', '/search/'].includes(target);
}

/** The text of a page in the language of the text that links to it. */
function textAt(target: string, { language }: Text, site: Site): Text | undefined {
  return textsOf(site).find((text) => text.language === language && addressOf(text) === target);
}

function addressOf({ kind, id }: Text): string {
  if (kind === 'standing') return `/${id}/`;
  return kind === 'advisory' ? `/advisories/${id}/` : `/announcements/${id}/`;
}

/** The place in this language of a heading that was named as it is in another. */
function inOtherLanguage(id: string, ids: string[], text: Text, site: Site, now: Moment): string | undefined {
  const others = textsOf(site).filter((other) => other !== text && addressOf(other) === addressOf(text));
  for (const other of others) {
    const there = headingIds(other, site, now) ?? [];
    if (there.length === ids.length && there.includes(id)) return ids[there.indexOf(id)];
  }
  return undefined;
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
