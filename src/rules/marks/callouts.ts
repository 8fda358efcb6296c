import type { Blockquote, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { words } from '../../i18n/words.ts';
import { CALLOUTS, type Callout } from '../../markdown/callouts.ts';
import { nearest } from '../../model/nearest.ts';
import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { nodesOf, sourceOf } from '../text/nodes.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { placeOf, textsOf, type Text } from '../text/texts.ts';

const { error } = complaintsOf('callouts');

const MARKER = /^\\?\[\s*!\s*([\p{L} :.!-]+?)\s*\\?\](.*)$/mu;

/** A callout has one of the five kinds, alone on its first line, and words below it. */
export const callouts: Rule = {
  id: 'callouts',
  check: (site) =>
    textsOf(site).flatMap((text) => [
      ...nodesOf(text, 'blockquote').flatMap((quote) => inQuote(quote, text, site)),
      ...nodesOf(text, 'paragraph').flatMap((paragraph) => outside(paragraph, text)),
    ]),
};

function inQuote(quote: Blockquote, text: Text, site: Site): Problem[] {
  const [first] = quote.children;
  if (first?.type !== 'paragraph') return [];
  const [marker, word = '', behind = ''] = firstLine(MARKER.exec(sourceOf(text, first)));
  const written = word.replace(/[^\p{L}]+$/u, '');
  if (marker === undefined) return withoutSign(first, text);
  const at = placeOf(text, first);
  const kind = CALLOUTS.find((name) => name === written.toLowerCase());
  if (kind === undefined)
    return [error(at, `there is no callout [!${written}]`, remedyFor(written, text, site))];
  if (behind.trim() !== '')
    return [
      error(
        at,
        `there are words behind ${marked(kind)}, so that this is no callout`,
        'put them on the next line, behind a >',
      ),
    ];
  if (marker !== marked(kind) && !/^\[![a-z]+\]\s*$/i.test(marker))
    return [error(at, `"${marker.trim()}" does not make a callout`, `write ${marked(kind)}`)];
  const isBare = quote.children.length === 1 && toString(first).trim() === marker.trim();
  return isBare ? [error(at, 'this callout has no words', 'write them on the next line, behind a >')] : [];
}

/** The match, where it stands at the very beginning. */
function firstLine(match: RegExpExecArray | null): (string | undefined)[] {
  return match?.index === 0 ? match : [];
}

/** `> [WARNING]` and `> !WARNING`, which are callouts but for a sign. */
function withoutSign(first: Paragraph, text: Text): Problem[] {
  const [line, word = ''] = /^(?:\[([A-Z]+)\]|!([A-Z]+))\s*$/m.exec(toString(first)) ?? [];
  const name = word === '' ? (line ?? '').slice(1).trim() : word;
  const kind = CALLOUTS.find((one) => one === name.toLowerCase());
  if (line === undefined || kind === undefined || !toString(first).startsWith(line)) return [];
  return [error(placeOf(text, first), `"${line.trim()}" does not make a callout`, `write ${marked(kind)}`)];
}

function outside(paragraph: Paragraph, text: Text): Problem[] {
  const source = sourceOf(text, paragraph);
  const [, written = ''] = firstLine(/^\[!([a-z]+)\]/i.exec(source));
  const kind = CALLOUTS.find((name) => name === written.toLowerCase());
  if (kind === undefined || isQuoted(paragraph, text)) return [];
  return [
    error(
      placeOf(text, paragraph),
      `${marked(kind)} makes a callout only in a quote`,
      'begin this line and each line that belongs to it with "> "',
    ),
  ];
}

function isQuoted(paragraph: Paragraph, text: Text): boolean {
  return nodesOf(text, 'blockquote').some(({ children }) => children.includes(paragraph));
}

function remedyFor(written: string, { language }: Text, site: Site): string {
  const own = words(site, language);
  const called = CALLOUTS.find(
    (name) => own.t(`text.callout.${name}`).toLowerCase() === written.toLowerCase(),
  );
  const near = called ?? nearest(written, CALLOUTS) ?? CALLOUTS.find((name) => isStart(name, written));
  if (near !== undefined) return `did you mean ${marked(near as Callout)}?`;
  return `write one of ${CALLOUTS.map(marked).join(', ')}`;
}

function isStart(name: string, written: string): boolean {
  return written.length >= 3 && name.startsWith(written.toLowerCase());
}

function marked(kind: Callout): string {
  return `[!${kind.toUpperCase()}]`;
}
