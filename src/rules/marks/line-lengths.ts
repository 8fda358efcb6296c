import type { Code } from 'mdast';
import stringWidth from 'string-width';
import type { Problem } from '../../model/problem.ts';
import { isFenced } from './fences.ts';
import { nodesOf } from '../text/nodes.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { placeOf, textsOf, type Text } from '../text/texts.ts';

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
  return nodesOf(text, 'code').flatMap((node) => longLines(text, node));
}

function longLines(text: Text, node: Code): Problem[] {
  const at = placeOf(text, node);
  const first = at.line + (isFenced(text, node) ? 1 : 0);
  return node.value.split('\n').flatMap((line, index) => {
    const width = stringWidth(line);
    if (width <= WIDTH) return [];
    const message = `this line of code is ${width} columns wide: the plain text will be wider than ${WIDTH}`;
    return [warning({ ...at, line: first + index }, message, 'break it if it can be broken')];
  });
}
