import type { Html } from 'mdast';
import type { Problem } from '../../model/problem.ts';
import { nodesOf } from '../text/nodes.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { placeOf, textsOf, type Text } from '../text/texts.ts';

const { error } = complaintsOf('raw-html');

/** Markdown texts have no HTML in them: it would reach neither the page nor the plain text as the writer sees it. */
export const rawHtml: Rule = {
  id: 'raw-html',
  check: (site) =>
    textsOf(site)
      .filter(({ kind }) => kind !== 'standing')
      .flatMap(htmlIn),
};

function htmlIn(text: Text): Problem[] {
  const opened = new Set<string>();
  return nodesOf(text, 'html').flatMap((node) => {
    const [, slash, tag = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(node.value) ?? [];
    const isKnown = slash === '/' && opened.has(tag.toLowerCase());
    opened.add(tag.toLowerCase());
    return isKnown ? [] : [error(placeOf(text, node), ...said(node, tag.toLowerCase()))];
  });
}

const SHOWN = 'to show it to the reader, put it in backticks';

/** How Markdown writes what a tag is for. */
const IN_MARKDOWN: readonly (readonly [tags: string, remedy: string])[] = [
  ['b strong', 'write **words**'],
  ['i em', 'write *words*'],
  ['s del strike', 'write ~~words~~'],
  ['code tt kbd samp', 'write `words`'],
  ['pre', 'write ``` on the lines before and after the code'],
  ['a', 'write [words](https://www.example.org/)'],
  ['img picture', 'write ![what it shows](/images/name.png), with the file in public/images'],
  ['br', 'end the line before it with a backslash (\\)'],
  ['p div span center section', 'take it out, and put a blank line between paragraphs'],
  ['h1 h2 h3 h4 h5 h6', 'write "## " before the heading'],
  ['ul ol li', 'begin each line of the list with "- " or "1. "'],
  ['table thead tbody tr td th', 'write the table with | between its cells'],
  ['hr', 'write a line with nothing but ---, between blank lines'],
  ['blockquote', 'begin each line with "> "'],
  [
    'u font small big mark sub sup script style iframe svg video audio form input button object embed',
    'take it out',
  ],
];

function said({ value }: Html, tag: string): [message: string, remedy: string] {
  if (value.startsWith('<!--')) return ['a comment written as <!-- --> does not work here', 'take it out'];
  const remedy = IN_MARKDOWN.find(([tags]) => tags.split(' ').includes(tag))?.[1];
  if (remedy !== undefined) return [`the HTML tag <${tag}> does not work here`, `${remedy}; ${SHOWN}`];
  const shown = /^<[^>\n]*>?/.exec(value)?.[0] ?? value;
  return [`${shown} is taken for an HTML tag, and not shown`, `write what belongs in its place; ${SHOWN}`];
}
