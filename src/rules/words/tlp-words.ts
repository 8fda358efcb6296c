import { toString } from 'mdast-util-to-string';
import type { Locate, Position, Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { endOf, startOf } from '../text/nodes.ts';
import { proseOf } from '../text/prose.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { placeAt, textsOf, treeOf, type Text } from '../text/texts.ts';
import { writtenFacts } from './written-values.ts';

const { error } = complaintsOf('tlp-words');

const LABEL = /\bTLP[ \t]*[:\s_-][\s:]*(RED|AMBER\s*\+\s*STRICT|AMBER|GREEN|WHITE)\b/gi;

/** No words of the site carry another label of the Traffic Light Protocol than TLP:CLEAR. */
export const tlpWords: Rule = {
  id: 'tlp-words',
  check: (site, locate) => [
    ...textsOf(site).flatMap((text) => [...inHead(text, locate), ...inBody(text)]),
    ...inFacts(site, locate),
  ],
};

function inHead(text: Text, locate: Locate): Problem[] {
  return (['title', 'summary'] as const).flatMap((key) =>
    labelsIn(text[key]).map(({ label }) => complain(label, locate(text.file, [key]))),
  );
}

/** A standing document may speak about the labels; there only one that is all of a paragraph is taken for its own. */
function inBody(text: Text): Problem[] {
  const found = labelsIn(proseOf(text));
  const own = text.kind === 'standing' ? found.filter(({ offset }) => isAlone(offset, text)) : found;
  return own.map(({ label, offset }) => complain(label, placeAt(text, offset), BACKTICKS));
}

/** True for a label that is a paragraph of its own; headings, lists and tables explain what a label means. */
function isAlone(offset: number, text: Text): boolean {
  const around = treeOf(text)?.children.find((node) => startOf(node) <= offset && offset < endOf(node));
  if (around?.type !== 'paragraph') return false;
  return (
    toString(around)
      .replace(LABEL, '')
      .replace(/[\s.:!]/g, '') === ''
  );
}

function inFacts({ advisories }: Site, locate: Locate): Problem[] {
  return advisories.flatMap((advisory) =>
    writtenFacts(advisory).flatMap(({ path, value }) =>
      labelsIn(value).map(({ label }) => complain(label, locate(advisory.file, path))),
    ),
  );
}

function labelsIn(words: string): { label: string; offset: number }[] {
  return [...words.matchAll(LABEL)].map((match) => ({
    label: `TLP:${(match[1] ?? '').replace(/\s/g, '').toUpperCase()}`,
    offset: match.index,
  }));
}

const BACKTICKS = '; to speak about the label, put it in backticks';

/** @param more what else can be done where it stands */
function complain(label: string, at: Position, more = ''): Problem {
  if (label === 'TLP:WHITE')
    return error(
      at,
      'TLP:WHITE is called TLP:CLEAR since version 2.0 of the protocol',
      'write TLP:CLEAR, if whoever set the label agrees',
    );
  return error(
    at,
    `${label} stands here, and this site is public`,
    `do not publish this before whoever set the label says that you may${more}`,
  );
}
