import type { Problem } from '../../model/problem.ts';
import { SECTIONS } from '../../model/section.ts';
import type { Complain } from '../rule.ts';
import type { SectionHeading } from './section-headings.ts';
import { placeOf, type Text } from '../text/texts.ts';

/** The fewest sections that must be moved, each with the place where it belongs. */
export function sectionOrder(found: SectionHeading[], text: Text, { error }: { error: Complain }): Problem[] {
  const once = found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
  const inOrder = longestInOrder(once);
  return once
    .filter((heading) => !inOrder.includes(heading))
    .map((heading) =>
      error(
        placeOf(text, heading.node),
        `the section "${heading.right}" is not in its place`,
        `move it, with its text, ${place(heading, inOrder)}`,
      ),
    );
}

function place(heading: SectionHeading, inOrder: SectionHeading[]): string {
  const before = inOrder.findLast((other) => rank(other) < rank(heading));
  if (before !== undefined) return `below the text of "${before.right}"`;
  return `above "## ${inOrder[0]?.right ?? ''}"`;
}

/** The most sections that follow each other as they should. */
function longestInOrder(found: SectionHeading[]): SectionHeading[] {
  const best: SectionHeading[][] = [];
  for (const heading of found) {
    const runs = best.filter((run) => rankOfLast(run) < rank(heading));
    best.push([...longest(runs), heading]);
  }
  return longest(best);
}

function longest(runs: SectionHeading[][]): SectionHeading[] {
  return runs.reduce((a, b) => (b.length > a.length ? b : a), []);
}

function rankOfLast(run: SectionHeading[]): number {
  const last = run.at(-1);
  return last === undefined ? -1 : rank(last);
}

function rank({ id }: SectionHeading): number {
  return SECTIONS.findIndex((section) => section.id === id);
}
