import { distance } from 'fastest-levenshtein';
import { BUILT_IN } from '../../i18n/index.ts';
import { words } from '../../i18n/words.ts';
import type { LanguageTag } from '../../model/language.ts';
import { SECTIONS, type SectionId } from '../../model/section.ts';
import type { Site } from '../../model/site.ts';

/** The headings of an advisory's sections in one language. */
export type SectionWords = Record<SectionId, string>;

const KNOWN = new WeakMap<Site, Map<LanguageTag, SectionWords | undefined>>();

/** The headings of a language; undefined for one that has no words of its own for them. */
export function sectionWords(site: Site, language: LanguageTag): SectionWords | undefined {
  const known = KNOWN.get(site) ?? new Map<LanguageTag, SectionWords | undefined>();
  KNOWN.set(site, known);
  if (!known.has(language)) known.set(language, listed(site, language));
  return known.get(language);
}

function listed(site: Site, language: LanguageTag): SectionWords | undefined {
  const builtIn = BUILT_IN[language] ?? BUILT_IN[language.split('-')[0] ?? ''];
  const isKnown = builtIn !== undefined || 'section.description' in (site.wordOverrides[language] ?? {});
  if (!isKnown) return undefined;
  const interfaceWords = words(site, language);
  return Object.fromEntries(
    SECTIONS.map(({ id }) => [id, interfaceWords.t(`section.${id}`)]),
  ) as SectionWords;
}

/** The section with exactly this heading, or with one that differs in capitals, numbering and punctuation only. */
export function sectionCalled(heading: string, own: SectionWords): SectionId | undefined {
  return SECTIONS.find(({ id }) => plain(own[id]) === plain(heading))?.id;
}

/** The section that has this heading in another language, and that language. */
export function sectionAbroad(
  heading: string,
  site: Site,
): { id: SectionId; language: LanguageTag } | undefined {
  for (const language of new Set([...site.team.languages.published, ...Object.keys(BUILT_IN)])) {
    const there = sectionWords(site, language);
    const id = there && sectionCalled(heading, there);
    if (id !== undefined) return { id, language };
  }
  return undefined;
}

/**
 * The section whose heading is nearly this one: a few letters differ, or words are missing. A heading with more words
 * than that of a section is meant as one only where every advisory has that section.
 */
export function sectionNear(heading: string, own: SectionWords): SectionId | undefined {
  const written = plain(heading);
  return SECTIONS.find(({ id, required }) => {
    const right = plain(own[id]);
    return isLike(written, right) || isMore(right, written) || (required && isMore(written, right));
  })?.id;
}

function isLike(a: string, b: string): boolean {
  return distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 4));
}

function isMore(long: string, short: string): boolean {
  return short.length >= 6 && (long.startsWith(`${short} `) || (short.length > 8 && long.startsWith(short)));
}

function plain(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\d.)\s]+/, '')
    .replace(/[\s:.!?…]+$/, '')
    .replace(/\s+/g, ' ');
}
