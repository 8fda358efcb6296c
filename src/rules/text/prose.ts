import { toString } from 'mdast-util-to-string';
import { endOf, nodesOf, startOf } from './nodes.ts';
import type { Text } from './texts.ts';

const PROSE = new WeakMap<Text, string>();

/**
 * The words of a text, each in its own place, and blanks in the place of all the rest: marks, code, components, addresses.
 * What is found in it stands as many characters into the body.
 */
export function proseOf(text: Text): string {
  const prose = PROSE.get(text) ?? wordsIn(text);
  PROSE.set(text, prose);
  return prose;
}

function wordsIn(text: Text): string {
  const { body } = text;
  const addresses = new Set(
    nodesOf(text, 'link')
      .filter((link) => isAddress(toString(link), link.url))
      .flatMap(({ children }) => children),
  );
  let [prose, at] = ['', 0];
  for (const node of nodesOf(text, 'text')) {
    if (addresses.has(node) || startOf(node) < at) continue;
    prose += blank(body.slice(at, startOf(node))) + unquoted(body.slice(startOf(node), endOf(node)));
    at = endOf(node);
  }
  return prose + blank(body.slice(at));
}

/** True for a link that shows nothing but where it leads. */
function isAddress(words: string, url: string): boolean {
  return url.replace(/^(mailto:|http:\/\/)/, '') === words.replace(/^(mailto:|http:\/\/)/, '');
}

/** Without the marks that a quote has at the head of each line. */
function unquoted(source: string): string {
  return source.replace(/\n[ \t>]+/g, (head) => blank(head));
}

function blank(source: string): string {
  return source.replace(/[^\n]/g, ' ');
}
