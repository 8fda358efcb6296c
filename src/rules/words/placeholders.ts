import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Locate, Position, Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { nodesOf, startOf } from '../text/nodes.ts';
import { isPlaceholder, placeholders, type Placeholder } from './placeholder-words.ts';
import { proseOf } from '../text/prose.ts';
import { complaintsOf, type Complain, type Rule } from '../rule.ts';
import { gently, placeAt, placeOf, textsOf, treeOf, type Text } from '../text/texts.ts';
import { writtenFacts, writtenValues, type WrittenValue } from './written-values.ts';

const as = complaintsOf('placeholders');

/** What holds the place of words that are still to be written is gone before anything is published. */
export const placeholdersGone: Rule = {
  id: 'placeholders',
  check: (site, locate) => [
    ...textsOf(site).flatMap((text) => [...inBody(text), ...inHead(text, locate)]),
    ...inFacts(site, locate),
  ],
};

function inBody(text: Text): Problem[] {
  const complain = gently(text, as);
  const found = placeholders(proseOf(text), text.language);
  return [
    ...found.map((one) => complain(placeAt(text, one.offset), ...told(one))),
    ...alone(text, found).map(({ words, at }) => complain(at, ...toldAlone(words))),
  ];
}

/** Paragraphs with nothing else in them, but for those that have been found already; of a list those with dots only. */
function alone(text: Text, found: Placeholder[]): { words: string; at: Position }[] {
  const starts = new Set(found.map(({ offset }) => offset));
  const own = new Set<Nodes>(treeOf(text)?.children);
  return nodesOf(text, 'paragraph')
    .filter((node) => !starts.has(startOf(node)))
    .map((node) => ({ words: toString(node), at: placeOf(text, node), isOwn: own.has(node) }))
    .filter(({ words, isOwn }) => isPlaceholder(words) && (isOwn || /^[.…]+$/.test(words)));
}

function inHead(text: Text, locate: Locate): Problem[] {
  const complain = gently(text, as);
  return (['title', 'summary'] as const).flatMap((key) =>
    inValue({ path: [key], value: text[key] }, text.language, () => locate(text.file, [key]), complain),
  );
}

function inFacts({ team, advisories }: Site, locate: Locate): Problem[] {
  const inFile = (file: string, values: WrittenValue[], complain: Complain) =>
    values.flatMap((value) =>
      inValue(
        value,
        languageOf(value) ?? team.languages.authoritative,
        () => locate(file, value.path),
        complain,
      ),
    );
  return [
    ...inFile('team.yaml', writtenValues(team), as.error),
    ...advisories.flatMap((advisory) =>
      inFile(advisory.file, writtenFacts(advisory), advisory.status === 'draft' ? as.warning : as.error),
    ),
  ];
}

function inValue(
  { value }: WrittenValue,
  language: string,
  at: () => Position,
  complain: Complain,
): Problem[] {
  if (isPlaceholder(value)) return [complain(at(), ...toldAlone(value))];
  return placeholders(value, language).map((one) => complain(at(), ...told(one)));
}

/** The language of a text that stands under its tag. */
function languageOf({ path }: WrittenValue): string | undefined {
  const key = path.at(-1);
  return typeof key === 'string' && /^[a-z]{2,3}(-|$)/.test(key) ? key : undefined;
}

function told({ kind, words }: Placeholder): [message: string, remedy: string] {
  switch (kind) {
    case 'note':
      return [`"${words}" is a note for the writer`, 'write what belongs here, and take the note out'];
    case 'number':
      return [`"${words}" is not a CVE number yet`, 'write the number, or leave it out until there is one'];
    case 'gap':
      return [`"${words}" is still to be filled in`, 'write the words that belong here'];
    case 'filler':
      return [`"${words}" is not a real text`, 'write the real text in its place'];
  }
}

function toldAlone(words: string): [message: string, remedy: string] {
  return [`"${words}" is all that stands here`, 'write the text that belongs here'];
}
