import type { Problem } from '../../model/problem.ts';
import { accidentalBlocks } from './accidental-blocks.ts';
import { openFence } from './fences.ts';
import { lostLinks } from './lost-links.ts';
import { lostMarks } from './lost-marks.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { placeOf, textsOf, type Text } from '../text/texts.ts';

const as = complaintsOf('markdown');

/** Markdown became what it was meant to be: no mark is shown as it is, and nothing became what it was not meant to be. */
export const markdown: Rule = {
  id: 'markdown',
  check: (site) =>
    textsOf(site).flatMap((text) => [
      ...openFences(text),
      ...lostMarks(text, as),
      ...lostLinks(text, as),
      ...accidentalBlocks(text, as),
    ]),
};

function openFences(text: Text): Problem[] {
  const open = openFence(text);
  if (open === undefined) return [];
  const { node, fence, next } = open;
  const at = placeOf(text, node);
  const remedy = `write ${fence} on a line of its own after the last line of the code`;
  if (next === undefined)
    return [as.error(at, 'this code is not closed, so that all that follows is code', remedy)];
  return [as.error(at, `this code is not closed before other code begins on line ${at.line + next}`, remedy)];
}
