import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Problem } from '../../model/problem.ts';
import { accidentalHeadings } from '../marks/accidental-blocks.ts';
import type { Complain } from '../rule.ts';
import { firstPlaceOf, gently, placeOf, treeOf, type Text } from '../text/texts.ts';

/** A text without words, or the headings of a text under which nothing stands. */
export function emptyTexts(text: Text, as: { error: Complain; warning: Complain }): Problem[] {
  const complain = gently(text, as);
  if (isEmpty(text))
    return [
      complain(
        firstPlaceOf(text),
        'there is no text below the title and the summary',
        'write it below the second line of ---',
      ),
    ];
  const accidents = accidentalHeadings(text);
  return headingsWithout(treeOf(text)?.children ?? [])
    .filter((heading) => !accidents.includes(heading))
    .map((heading) =>
      complain(
        placeOf(text, heading),
        `there is nothing under the heading "${toString(heading)}"`,
        'write what belongs there, or take the heading out',
      ),
    );
}

/** True for a text in which no words stand, headings apart. */
export function isEmpty(text: Text): boolean {
  const tree = treeOf(text);
  return tree !== undefined && !tree.children.some((node) => node.type !== 'heading' && isShown(node));
}

function headingsWithout(nodes: RootContent[]): Heading[] {
  const shown = nodes.filter(isShown);
  return shown.filter((node, index): node is Heading => {
    const next = shown[index + 1];
    if (node.type !== 'heading' || toString(node) === '') return false;
    return next === undefined || (next.type === 'heading' && next.depth <= node.depth);
  });
}

function isShown(node: RootContent): boolean {
  return !['definition', 'footnoteDefinition', 'html', 'thematicBreak'].includes(node.type);
}
