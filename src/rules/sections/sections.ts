import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { emptyTexts } from './empty-texts.ts';
import { openFence } from '../marks/fences.ts';
import { missingSections, unequalSections } from './missing-sections.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { sectionHeadings, type SectionHeading } from './section-headings.ts';
import { sectionOrder } from './section-order.ts';
import { gently, placeOf, textsOf, type Text } from '../text/texts.ts';
import { currentTranslationsOf } from '../languages/translations.ts';
import { SECTIONS } from '../../model/section.ts';

const as = complaintsOf('sections');

/**
 * An advisory’s text has the sections that every advisory has, under their own headings and in their order; the same
 * in each language. No text and no part of one is empty.
 */
export const sections: Rule = {
  id: 'sections',
  check: (site) => [
    ...textsOf(site).flatMap((text) => [...emptyTexts(text, as), ...sectionProblems(site, text)]),
    ...currentTranslationsOf(site)
      .filter(({ original, text }) => isWhole(original) && isWhole(text))
      .flatMap((translation) => unequalSections(site, translation, as)),
  ],
};

function sectionProblems(site: Site, text: Text): Problem[] {
  const found = sectionHeadings(site, text);
  return [
    ...found.flatMap((heading) => wordingProblems(heading, text)),
    ...repeated(found, text),
    ...sectionOrder(found, text, as),
    ...(isWhole(text) ? missingSections(site, text, as) : []),
  ];
}

/** False where code that is not closed takes in what follows it, of which the rule markdown tells. */
function isWhole(text: Text): boolean {
  return openFence(text) === undefined;
}

function wordingProblems(heading: SectionHeading, text: Text): Problem[] {
  const { node, id, written, right, level, by } = heading;
  const complain = gently(text, as);
  const at = placeOf(text, node);
  if (level === -1) return [];
  if (level === 0)
    return [complain(at, `"${written}" is bold here, and not a heading`, `write "## ${right}"`)];
  if (level !== 2)
    return [
      complain(
        at,
        `"${written}" is a heading of level ${level}, and a section has level 2`,
        `write "## ${right}"`,
      ),
    ];
  if (written.trim() === right) return [];
  if (by === 'likeness' && !SECTIONS.some((section) => section.id === id && section.required))
    return [as.warning(at, ...misnamed(heading, text))];
  return [complain(at, ...misnamed(heading, text))];
}

function misnamed({ written, right, by }: SectionHeading, { language }: Text): [string, string] {
  const remedy = `did you mean "## ${right}"?`;
  if (typeof by === 'string') return [`"${written}" is not a heading that advisories have`, remedy];
  return [`"${written}" is the heading in ${by.language}, and this text is in ${language}`, remedy];
}

function repeated(found: SectionHeading[], text: Text): Problem[] {
  return found.flatMap((heading, index) => {
    const first = found.slice(0, index).find(({ id }) => id === heading.id);
    if (first === undefined) return [];
    const { line } = placeOf(text, first.node);
    return [
      as.error(
        placeOf(text, heading.node),
        `the section "${heading.right}" stands here again: the first is on line ${line}`,
        'put both under one heading',
      ),
    ];
  });
}
