import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Locate, Problem } from '../../model/problem.ts';
import { standingDocument, type Site } from '../../model/site.ts';
import { REQUIRED_STANDING } from '../../model/standing.ts';
import { complaintsOf, type KeptOut, type Rule } from '../rule.ts';
import { textsOf, treeOf, type Text } from '../text/texts.ts';

const { error } = complaintsOf('standing-documents');

/** The documents every team has are there, and the RFC 2350 description has each section of the RFC’s appendix. */
export const standingDocuments: Rule = {
  id: 'standing-documents',
  check: (site, locate, _now, keptOut) => [
    ...missingDocuments(site, locate, keptOut),
    ...textsOf(site)
      .filter(({ kind, id }) => kind === 'standing' && id === 'rfc2350')
      .flatMap((text) => missingSections(text)),
  ],
};

function missingDocuments(site: Site, locate: Locate, keptOut: KeptOut): Problem[] {
  const { authoritative } = site.team.languages;
  return REQUIRED_STANDING.filter((slug) => standingDocument(site, slug) === undefined)
    .map((slug) => locate(`${slug}/${authoritative}.mdx`))
    .filter(({ file }) => ![...keptOut].some((other) => other.startsWith(folderOf(file))))
    .map((at) =>
      error(at, 'this text is missing: every team has it', 'write it, or copy it from the sample'),
    );
}

/** RFC 2350 appendix D; its sections 1 and 2 are facts, which two components write. */
const SECTIONS: readonly (readonly [number: string, title: string])[] = [
  ['3', 'Charter'],
  ['3.1', 'Mission Statement'],
  ['3.2', 'Constituency'],
  ['3.3', 'Sponsorship and/or Affiliation'],
  ['3.4', 'Authority'],
  ['4', 'Policies'],
  ['4.1', 'Types of Incidents and Level of Support'],
  ['4.2', 'Co-operation, Interaction and Disclosure of Information'],
  ['4.3', 'Communication and Authentication'],
  ['5', 'Services'],
  ['5.1', 'Incident Response'],
  ['5.2', 'Proactive Activities'],
  ['6', 'Incident Reporting Forms'],
  ['7', 'Disclaimers'],
];
const COMPONENTS = ['DocumentInformation', 'ContactInformation'];

function missingSections(text: Text): Problem[] {
  const tree = treeOf(text);
  if (tree === undefined) return [];
  const at = { file: text.file, line: 1, column: 1 };
  const numbers = headingNumbers(tree);
  const names = componentNames(tree);
  return [
    ...COMPONENTS.filter((name) => !names.has(name)).map((name) =>
      error(at, `<${name} /> is missing`, 'write it on a line of its own, before the heading of section 3'),
    ),
    ...SECTIONS.filter(([number]) => !numbers.has(number)).map(([number, title]) =>
      error(
        at,
        `section ${number} of RFC 2350 (${title}) is missing`,
        `add a heading that begins with "${number}", such as "${number.includes('.') ? '###' : '##'} ${number} ${title}"`,
      ),
    ),
  ];
}

function headingNumbers(tree: Root): Set<string> {
  const numbers = new Set<string>();
  visit(tree, 'heading', (node: Heading) => {
    const number = /^\d+(\.\d+)*(?=\.?(\s|$))/.exec(toString(node))?.[0];
    if (number !== undefined) numbers.add(number);
  });
  return numbers;
}

function componentNames(tree: Root): Set<string> {
  const names = new Set<string>();
  visit(tree, (node) => {
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name !== null)
      names.add(node.name);
  });
  return names;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
