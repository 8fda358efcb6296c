import type { Locate, Position, Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { hiddenCharacters, type HiddenCharacter } from './hidden-characters.ts';
import { nodesOf, sourceOf } from '../text/nodes.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { placeAt, placeOf, textsOf, type Text } from '../text/texts.ts';
import { writtenFacts, writtenValues, type WrittenValue } from '../words/written-values.ts';

const { error } = complaintsOf('characters');

/** No text has a character in it that a reader does not see, or that turns what the reader sees around. */
export const characters: Rule = {
  id: 'characters',
  check: (site, locate) => [
    ...textsOf(site).flatMap((text) => [
      ...inValues(writtenValues({ title: text.title, summary: text.summary }), text.file, locate),
      ...inBody(text),
      ...inReferences(text),
    ]),
    ...inFacts(site, locate),
  ],
};

function inBody(text: Text): Problem[] {
  return [
    ...hiddenCharacters(text.body).map((hidden) => complain(hidden, placeAt(text, hidden.offset))),
    ...[...text.body.matchAll(MISREAD)].map((match) =>
      error(
        placeAt(text, match.index),
        `"${match[0]}" is one letter or sign that was read in the wrong way`,
        'type it again, and look for others: the whole text may have come through a program that mistook its letters',
      ),
    ),
  ];
}

/** Letters of UTF-8 read as Windows-1252: é as Ã©, ’ as â€™. No language writes these side by side. */
const MISREAD = /[ÃÂ][\u0080-\u00bf]|â€[\u0080-\u00bf™œšž˜“”¢¦¡•–—]?/g;

/** Characters written as `&#x202E;`: in the text they are plain to see, on the page they are not. */
function inReferences(text: Text): Problem[] {
  return nodesOf(text, 'text').flatMap((node) => {
    const source = sourceOf(text, node);
    if (!source.includes('&')) return [];
    const written = hiddenCharacters(source).length;
    const shown = hiddenCharacters(node.value);
    return shown.slice(written).map((hidden) => complain(hidden, placeOf(text, node)));
  });
}

function inFacts({ team, advisories, wordOverrides }: Site, locate: Locate): Problem[] {
  return [
    ...inValues(writtenValues(team), 'team.yaml', locate),
    ...advisories.flatMap((advisory) => inValues(writtenFacts(advisory), advisory.file, locate)),
    ...Object.entries(wordOverrides).flatMap(([language, words]) =>
      inValues(writtenValues(words), `i18n/${language}.json`, locate),
    ),
  ];
}

function inValues(values: WrittenValue[], file: string, locate: Locate): Problem[] {
  return values.flatMap(({ path, value }) =>
    hiddenCharacters(value).map((hidden) => complain(hidden, locate(file, path))),
  );
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
