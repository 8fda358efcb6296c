import type { Heading, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { accidentalHeadings } from '../marks/accidental-blocks.ts';
import { nodesOf } from '../text/nodes.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { sectionHeadings } from './section-headings.ts';
import { placeOf, textsOf, type Text } from '../text/texts.ts';

const { error, warning } = complaintsOf('heading-levels');

/** The title is the one heading of level 1; those of a text begin at level 2, skip none, and differ from each other. */
export const headingLevels: Rule = {
  id: 'heading-levels',
  check: (site) =>
    textsOf(site).flatMap((text) => {
      const headings = headingsOf(text);
      return [...levels(headings, text, site), ...twins(headings, text, site)];
    }),
};

interface Entry {
  level: number;
  /** Undefined for the headings that a component writes. */
  node?: Heading;
}

const NUMBERED_PARTS = ['DocumentInformation', 'ContactInformation'];

function headingsOf(text: Text): Entry[] {
  const accidents = accidentalHeadings(text);
  return nodesOf(text, 'heading', 'mdxJsxFlowElement').flatMap((node): Entry[] => {
    if (node.type === 'heading') return accidents.includes(node) ? [] : [{ level: node.depth, node }];
    return NUMBERED_PARTS.includes(node.name ?? '') ? [{ level: 3 }] : [];
  });
}

function levels(headings: Entry[], text: Text, site: Site): Problem[] {
  const told = misplacedSections(text, site);
  let before = 1;
  return headings.flatMap(({ level, node }) => {
    const deepest = before + 1;
    before = node !== undefined && told.has(node) ? 2 : Math.max(level, 2);
    if (node === undefined || told.has(node)) return [];
    const [at, words] = [placeOf(text, node), toString(node)];
    if (words === '' && node.children.length === 0)
      return [error(at, 'this heading has no words', 'write them behind the #, or take the line out')];
    if (level === 1)
      return [error(at, `"${words}" is a heading of level 1, as only the title is`, `write "## ${words}"`)];
    if (level <= deepest) return [];
    const last = deepest === 2 ? 'the first has level 2' : `the one before has level ${deepest - 1}`;
    return [
      warning(
        at,
        `"${words}" is a heading of level ${level}, and ${last}`,
        `write "${'#'.repeat(deepest)} ${words}"`,
      ),
    ];
  });
}

/** Sections of an advisory at another level than theirs, of which the rule sections tells. */
function misplacedSections(text: Text, site: Site): Set<Nodes> {
  return new Set(
    sectionHeadings(site, text)
      .filter(({ level }) => level !== 2)
      .map(({ node }) => node),
  );
}

/** Headings of the same words under the same one: a link cannot tell them apart, nor can a reader of the contents. */
function twins(headings: Entry[], text: Text, site: Site): Problem[] {
  const isSection = new Set<Nodes>(sectionHeadings(site, text).map(({ node }) => node));
  const seen = new Map<string, Heading>();
  const path: string[] = [];
  return headings.flatMap(({ level, node }) => {
    if (node === undefined) return [];
    path.length = Math.min(path.length, level - 1);
    path[level - 1] = toString(node).trim().toLowerCase();
    const name = Array.from(path, (words) => words as string | undefined).join('\n');
    const first = seen.get(name);
    if (first === undefined) seen.set(name, node);
    if (first === undefined || isSection.has(node) || toString(node) === '') return [];
    const message = `the heading "${toString(node)}" stands on line ${placeOf(text, first).line} too`;
    return [
      warning(placeOf(text, node), message, 'give one of them other words, or put both texts under one'),
    ];
  });
}
