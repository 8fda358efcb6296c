import type { Text as TextNode } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Locate, Path, Position, Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { hiddenCharacters, type HiddenCharacter } from './hidden-characters.ts';
import { complaintsOf, type Rule } from './rule.ts';
import { placeOf, textsOf, treeOf, type Text } from './texts.ts';

const { error } = complaintsOf('characters');

/** No text has a character in it that a reader does not see, or that turns what the reader sees around. */
export const characters: Rule = {
  id: 'characters',
  check: (site, locate) => [
    ...textsOf(site).flatMap((text) => [
      ...inValue(text.title, text.file, ['title'], locate),
      ...inValue(text.summary, text.file, ['summary'], locate),
      ...inBody(text),
      ...inReferences(text),
    ]),
    ...inFacts(site, locate),
  ],
};

function inBody({ body, file }: Text): Problem[] {
  return hiddenCharacters(body).map((hidden) => complain(hidden, positionIn(body, file, hidden.offset)));
}

/** Characters written as `&#x202E;`: in the text they are plain to see, on the page they are not. */
function inReferences(text: Text): Problem[] {
  const tree = treeOf(text);
  const problems: Problem[] = [];
  if (tree === undefined) return problems;
  visit(tree, 'text', (node: TextNode) => {
    const { start, end } = node.position ?? {};
    const source = text.body.slice(start?.offset, end?.offset);
    if (!source.includes('&')) return;
    const written = hiddenCharacters(source).length;
    const shown = hiddenCharacters(node.value);
    problems.push(...shown.slice(written).map((hidden) => complain(hidden, placeOf(text, node))));
  });
  return problems;
}

function inFacts({ team, advisories, wordOverrides }: Site, locate: Locate): Problem[] {
  return [
    ...inValue(team, 'team.yaml', [], locate),
    ...advisories.flatMap((advisory) => inValue({ ...advisory, texts: {} }, advisory.file, [], locate)),
    ...Object.entries(wordOverrides).flatMap(([language, words]) =>
      inValue(words, `i18n/${language}.json`, [], locate),
    ),
  ];
}

function inValue(value: unknown, file: string, path: Path, locate: Locate): Problem[] {
  if (typeof value === 'string')
    return hiddenCharacters(value).map((hidden) => complain(hidden, locate(file, path)));
  if (Array.isArray(value))
    return value.flatMap((item, index) => inValue(item, file, [...path, index], locate));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => inValue(inner, file, [...path, key], locate));
}

const WORDS = {
  control: 'a control character',
  direction: 'a character that turns the direction of writing',
  invisible: 'an invisible character',
};

function complain({ kind, name }: HiddenCharacter, at: Position): Problem {
  return error(
    at,
    `there is ${WORDS[kind]} here (${name})`,
    'take it out: type the words around it again rather than pasting them',
  );
}

function positionIn(body: string, file: string, offset: number): Position {
  const before = body.slice(0, offset);
  return { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
