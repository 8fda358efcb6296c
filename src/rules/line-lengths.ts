import type { Code } from 'mdast';
import stringWidth from 'string-width';
import { visit } from 'unist-util-visit';
import type { Problem } from '../model/problem.ts';
import { complaintsOf, type Rule } from './rule.ts';
import { placeOf, textsOf, treeOf, type Text } from './texts.ts';

const { warning } = complaintsOf('line-lengths');

/** The width of the plain texts, in columns. */
const WIDTH = 72;

/** Code keeps its lines in the plain text of an advisory and of the RFC 2350 description, however long they are. */
export const lineLengths: Rule = {
  id: 'line-lengths',
  check: (site) => textsOf(site).filter(hasPlainText).flatMap(longLinesIn),
};

function hasPlainText({ kind, id }: Text): boolean {
  return kind === 'advisory' || (kind === 'standing' && id === 'rfc2350');
}

function longLinesIn(text: Text): Problem[] {
  const tree = treeOf(text);
  const problems: Problem[] = [];
  if (tree === undefined) return problems;
  visit(tree, 'code', (node) => {
    problems.push(...longLines(text, node));
  });
  return problems;
}

function longLines(text: Text, node: Code): Problem[] {
  const at = placeOf(text, node);
  const isFenced = /^(```|~~~)/.test(text.body.slice(node.position?.start.offset));
  return node.value.split('\n').flatMap((line, index) => {
    const width = stringWidth(line);
    if (width <= WIDTH) return [];
    const message = `this line of code is ${width} columns wide: the plain text will be wider than ${WIDTH}`;
    return [
      warning({ ...at, line: at.line + index + (isFenced ? 1 : 0) }, message, 'break it if it can be broken'),
    ];
  });
}
