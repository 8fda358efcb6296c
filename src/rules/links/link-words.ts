import type { Link, LinkReference } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Problem } from '../../model/problem.ts';
import { nodesOf } from '../text/nodes.ts';
import type { Complain } from '../rule.ts';
import { placeOf, type Text } from '../text/texts.ts';

/** Words that say nothing of where a link leads, to someone who hears or sees only the links of a page. */
const VAGUE: Readonly<Record<string, readonly string[]>> = {
  en: ['here', 'click here', 'click', 'this', 'this link', 'link', 'this page', 'read more', 'see here'],
  nl: ['hier', 'klik hier', 'klik', 'deze link', 'link', 'deze pagina', 'lees meer', 'zie hier', 'deze'],
  fr: ['ici', 'cliquez ici', 'cliquer ici', 'ce lien', 'lien', 'cette page', 'lire la suite', 'lire plus'],
  de: [
    'hier',
    'hier klicken',
    'klicken sie hier',
    'dieser link',
    'link',
    'diese seite',
    'weiterlesen',
    'mehr lesen',
  ],
  es: [
    'aquí',
    'haga clic aquí',
    'clic aquí',
    'pulse aquí',
    'este enlace',
    'enlace',
    'esta página',
    'leer más',
  ],
};

/** Links without words, or with words that do not say where they lead. */
export function linkWords(text: Text, as: { error: Complain; warning: Complain }): Problem[] {
  const vague = VAGUE[text.language.split('-')[0] ?? ''] ?? [];
  return nodesOf(text, 'link', 'linkReference').flatMap((link) => {
    const words = toString(link).trim();
    const at = placeOf(text, link);
    if (words === '' && !holdsComponent(link))
      return [as.error(at, 'this link has no words', 'write between [ and ] where it leads')];
    if (!vague.includes(words.toLowerCase().replace(/[\s.:!>»→]+$/, ''))) return [];
    return [
      as.warning(
        at,
        `"${words}" does not say where this link leads`,
        'make a link of words that do, such as the name of the page',
      ),
    ];
  });
}

function holdsComponent({ children }: Link | LinkReference): boolean {
  return children.some(({ type }) => type === 'mdxJsxTextElement');
}
