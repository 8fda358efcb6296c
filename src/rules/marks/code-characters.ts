import type { Code, InlineCode } from 'mdast';
import type { Problem } from '../../model/problem.ts';
import { isCommand, isRemark, isTyped } from './code-kinds.ts';
import { nodesOf, sourceOf, startOf } from '../text/nodes.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { placeAt, textsOf, type Text } from '../text/texts.ts';

const { error } = complaintsOf('code-characters');

const SIGNS: readonly (readonly [signs: RegExp, name: string, right: string])[] = [
  [/[“”„]/, 'a curly quotation mark', 'type " in its place'],
  [/(?<!\p{L})[‘’]|[‘’](?!\p{L})/u, 'a curly apostrophe', "type ' in its place"],
  [/(?<!\s)–|–(?!\s)/, 'a long dash', 'type - in its place'],
  [/(?<!\s)—|—(?!\s)/, 'a long dash', 'type -- in its place, or -'],
  [/\u00a0/, 'a no-break space', 'type an ordinary blank in its place'],
];

/** Code and commands have none of the signs that word processors put in, so that they work when they are copied. */
export const codeCharacters: Rule = {
  id: 'code-characters',
  check: (site) =>
    textsOf(site).flatMap((text) =>
      nodesOf(text, 'code', 'inlineCode').flatMap((node) => signsIn(node, text)),
    ),
};

/** The first of each kind in each line of code. */
function signsIn(node: Code | InlineCode, text: Text): Problem[] {
  let offset = startOf(node);
  return sourceOf(text, node)
    .split('\n')
    .flatMap((line) => {
      const at = offset;
      offset += line.length + 1;
      const found = isCopied(line, node) ? firstSigns(line.replace(/\s(#|\/\/)\s.*$/, '')) : [];
      return found.map(({ index, name, right }) => {
        const message = `there is ${name} in this code: it does not work when it is copied`;
        return error(placeAt(text, at + index), message, right);
      });
    });
}

function firstSigns(line: string): { index: number; name: string; right: string }[] {
  return SIGNS.flatMap(([signs, name, right]) => {
    const match = signs.exec(line);
    if (match === null) return [];
    return [{ index: match.index, name: match[0] === '\u00a0' ? name : `${name} (${match[0]})`, right }];
  });
}

/** True for a line that a reader types or copies; words and the sign itself are no such line. */
function isCopied(line: string, node: Code | InlineCode): boolean {
  if (node.type === 'code') return !isRemark(line) && (isTyped(node) || isCommand(line));
  return /^[–—-]{1,2}\w|^[a-z.~/$][\w.~/$-]*\s+\S|[=\\]/.test(node.value);
}
