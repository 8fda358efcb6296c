import type { Code, InlineCode } from 'mdast';
import type { Problem } from '../model/problem.ts';
import { isCommand, isExact, isRemark } from './code-kinds.ts';
import { nodesOf, sourceOf, startOf } from './nodes.ts';
import { complaintsOf, type Rule } from './rule.ts';
import { placeAt, textsOf, type Text } from './texts.ts';

const { error } = complaintsOf('code-characters');

const SIGNS: readonly (readonly [signs: RegExp, name: string, right: string])[] = [
  [/[“”„«»]/, 'a curly quotation mark', 'type " in its place'],
  [/[‘’‚]/, 'a curly apostrophe', "type ' in its place"],
  [/–/, 'a long dash', 'type - in its place'],
  [/—/, 'a long dash', 'type -- in its place, or -'],
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

/** The first in each line of code. */
function signsIn(node: Code | InlineCode, text: Text): Problem[] {
  let offset = startOf(node);
  return sourceOf(text, node)
    .split('\n')
    .flatMap((line) => {
      const at = offset;
      offset += line.length + 1;
      const [first] = SIGNS.flatMap(([signs, name, right]) => {
        const match = signs.exec(line);
        return match === null ? [] : [{ sign: match[0], index: match.index, name, right }];
      }).sort((a, b) => a.index - b.index);
      if (first === undefined || !isTyped(line, node)) return [];
      const shown = first.sign === '\u00a0' ? '' : ` (${first.sign})`;
      const message = `there is ${first.name}${shown} in this code: it does not work when it is copied`;
      return [error(placeAt(text, at + first.index), message, first.right)];
    });
}

/** True for a line that a reader types or copies; words and the sign itself are no such line. */
function isTyped(line: string, node: Code | InlineCode): boolean {
  if (node.type === 'inlineCode') return /\w/.test(node.value);
  return !isRemark(line) && (isExact(node) || isCommand(line));
}
