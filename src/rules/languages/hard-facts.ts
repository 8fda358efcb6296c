import type { Position } from '../../model/problem.ts';
import { firstPlaceOf, placeAt, placeOf, treeOf, type Text } from '../text/texts.ts';
import { endOf, startOf } from '../text/nodes.ts';

/** A number that is the same in every language, and where a text first has it. */
export interface HardFact {
  value: string;
  /** Into the body; undefined where only the title or the summary has it. */
  offset: number | undefined;
  kind: 'cve' | 'version';
}

const CVE = /\bCVE-\d{4}-\d{4,}\b/gi;
const VERSION =
  /(?<![\w.,/:-])v?(\d+(?:\.\d+){2,}(?:-\d+(?![\w.])|[-.]?(?:alpha|beta|rc|pre|p|sp|r)[-.]?\d+)?(?:\+\w[\w.]*(?:-\d+)?)?)(?![\w]|[.,]\d)/gi;
const NOT_A_VERSION = [
  /^\d{1,3}(\.\d{1,3}){3}$/, // an IP address
  /^\d{1,2}\.\d{1,2}\.\d{4}$/, // a day
  /^\d{4}\.\d{2}\.\d{2}$/,
  /^\d{1,3}(\.\d{3})+$/, // a large number
];
/** Disarmed addresses, and hashes: what defenders block and look for. */
const INDICATOR =
  /\b[\w-]+(?:\.[\w-]+)*(?:\[\.\][\w-]+(?:\.[\w-]+)*)+|\b(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})\b/gi;
/** Words after which such a number is that of a chapter. */
const CHAPTER =
  /(?:^|\s|\()(?:§+\s*|(?:#{1,6}|section|chapter|clause|article|art\.|paragraph|appendix|sectie|hoofdstuk|artikel|paragraaf|bijlage|chapitre|annexe|abschnitt|kapitel|anhang|capítulo|sección)\s+)$/iu;

/** The CVE numbers and versions of a text, each once. */
export function hardFacts(text: Text): HardFact[] {
  const body = text.body.replace(/\]\([^)\n]*\)|\bhttps?:\/\/[^\s>)]+/g, (link) =>
    link.replace(/[^\n]/g, ' '),
  );
  const found = new Map<string, HardFact>();
  const add = (fact: HardFact) => {
    if (!found.has(fact.value)) found.set(fact.value, fact);
  };
  for (const match of body.matchAll(CVE))
    add({ value: match[0].toUpperCase(), offset: match.index, kind: 'cve' });
  for (const match of body.matchAll(INDICATOR))
    add({ value: match[0].toLowerCase().replaceAll('[.]', '.'), offset: match.index, kind: 'version' });
  for (const { value, offset } of versionsIn(body)) add({ value, offset, kind: 'version' });
  for (const words of [text.title, text.summary]) {
    for (const [value] of words.matchAll(CVE))
      add({ value: value.toUpperCase(), offset: undefined, kind: 'cve' });
    for (const { value } of versionsIn(words)) add({ value, offset: undefined, kind: 'version' });
  }
  return [...found.values()];
}

function versionsIn(words: string): { value: string; offset: number }[] {
  return [...words.matchAll(VERSION)]
    .map((match) => ({ value: (match[1] ?? '').toLowerCase(), offset: match.index }))
    .filter(({ value }) => !NOT_A_VERSION.some((pattern) => pattern.test(value)))
    .filter(({ offset }) => !CHAPTER.test(words.slice(Math.max(0, offset - 20), offset)));
}

/**
 * The place in a translation for what stands so many characters into its original: the same paragraph, list or table
 * where both have as many of them, else the heading above it.
 */
export function counterpart(original: Text, text: Text, offset: number): Position {
  const [theirs, ours] = [original, text].map((one) => treeOf(one)?.children ?? []);
  const index = theirs?.findIndex((node) => startOf(node) <= offset && offset < endOf(node)) ?? -1;
  const same = theirs?.length === ours?.length ? ours?.[index] : undefined;
  if (same !== undefined && same.type === theirs?.[index]?.type) return placeOf(text, same);
  const above = theirs?.slice(0, index + 1).filter(({ type }) => type === 'heading').length ?? 0;
  const headings = ours?.filter(({ type }) => type === 'heading') ?? [];
  const heading = headings[Math.min(above, headings.length) - 1];
  return heading === undefined ? firstPlaceOf(text) : placeOf(text, heading);
}

/** The line of a text on which something stands. */
export function lineAt(text: Text, offset: number): number {
  return placeAt(text, offset).line;
}
