import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Locate, Problem } from '../../model/problem.ts';
import { proseOf } from '../text/prose.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { isWithout, scriptOf } from './scripts.ts';
import { firstPlaceOf, placeOf, textsOf, treeOf, type Text } from '../text/texts.ts';
import { translationsOf, type Translation } from './translations.ts';

const { warning } = complaintsOf('untranslated');

/** So many words are the same in two languages by chance, as in the name of a product. */
const BY_CHANCE = { title: 3, summary: 4, paragraph: 11 };

/** A translation is in its own language: not word for word its original, nor in the letters of another. */
export const untranslated: Rule = {
  id: 'untranslated',
  check: (site, locate) => [
    ...translationsOf(site)
      .filter(({ original, text }) => baseOf(original) !== baseOf(text))
      .flatMap((translation) => [...sameHead(translation, locate), ...sameBody(translation)]),
    ...textsOf(site).flatMap(wrongScript),
  ],
};

function baseOf({ language }: Text): string {
  return language.split('-')[0] ?? '';
}

function sameHead({ original, text }: Translation, locate: Locate): Problem[] {
  return (['title', 'summary'] as const)
    .filter((key) => text[key] === original[key] && wordsOf(text[key]).length > BY_CHANCE[key])
    .map((key) =>
      warning(
        locate(text.file, [key]),
        `the ${key} is word for word that of the text in ${original.language}`,
        'translate it',
      ),
    );
}

function sameBody({ original, text }: Translation): Problem[] {
  const [theirs = '', ours = ''] = [original, text].map((one) => proseOf(one).replace(/\s+/g, ' '));
  if (theirs === ours && isLong(ours)) {
    const message = `this text is word for word the one in ${original.language}`;
    return [warning(firstPlaceOf(text), message, 'translate it')];
  }
  const known = new Set(paragraphsOf(original).map(({ words }) => words));
  return paragraphsOf(text)
    .filter(({ words }) => known.has(words) && isLong(words))
    .map(({ node }) =>
      warning(
        placeOf(text, node),
        `these words are still those of the text in ${original.language}`,
        'translate them',
      ),
    );
}

function isLong(words: string): boolean {
  return wordsOf(words).length > BY_CHANCE.paragraph;
}

/** Paragraphs and lists; what is quoted may stay in the language in which it was said. */
function paragraphsOf(text: Text): { node: RootContent; words: string }[] {
  return (treeOf(text)?.children ?? [])
    .filter(({ type }) => type === 'paragraph' || type === 'list')
    .map((node) => ({ node, words: toString(node) }));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}

function wrongScript(text: Text): Problem[] {
  const script = scriptOf(text.language);
  if (script === undefined || !isWithout(script.letters, `${text.title} ${text.summary} ${proseOf(text)}`))
    return [];
  const message = `this text has hardly any ${script.name} letters, and its language is ${text.language}`;
  return [warning(firstPlaceOf(text), message, 'translate it, or give the file the name of its language')];
}
