import type { Position, Problem } from '../../model/problem.ts';
import { SECTIONS, type SectionId } from '../../model/section.ts';
import type { Site } from '../../model/site.ts';
import { isEmpty } from './empty-texts.ts';
import type { Complain } from '../rule.ts';
import { sectionHeadings } from './section-headings.ts';
import { sectionWords } from './section-words.ts';
import { firstPlaceOf, gently, placeOf, type Text } from '../text/texts.ts';
import type { Translation } from '../languages/translations.ts';

type Complaints = { error: Complain; warning: Complain };

/** The sections that every advisory has and this text has not, at the section after which they belong. */
export function missingSections(site: Site, text: Text, as: Complaints): Problem[] {
  const own = sectionWords(site, text.language);
  if (text.kind !== 'advisory' || own === undefined || isEmpty(text)) return [];
  const found = new Set(sectionHeadings(site, text).map(({ id }) => id));
  return SECTIONS.filter(({ id, required }) => required && !found.has(id)).map(({ id }) => {
    const { at, where } = placeFor(id, site, text);
    return gently(text, as)(
      at,
      `the section "${own[id]}" is missing`,
      `write "## ${own[id]}" ${where}; if another heading says the same, give it these words`,
    );
  });
}

/** The sections that an advisory need not have, and has in one language only. */
export function unequalSections(site: Site, { original, text }: Translation, as: Complaints): Problem[] {
  const own = sectionWords(site, text.language);
  const others = sectionWords(site, original.language);
  if (text.kind !== 'advisory' || own === undefined || others === undefined) return [];
  if (isEmpty(text) || isEmpty(original)) return [];
  const [here, there] = [text, original].map((one) => sectionHeadings(site, one));
  return SECTIONS.filter(({ required }) => !required).flatMap(({ id }) => {
    const mine = here?.find((heading) => heading.id === id);
    const theirs = there?.find((heading) => heading.id === id);
    if ((mine === undefined) === (theirs === undefined)) return [];
    const complain = gently(text, as);
    if (mine !== undefined)
      return [
        complain(
          placeOf(text, mine.node),
          `the text in ${original.language} has no section "${others[id]}"`,
          `write it there too, or take this one out`,
        ),
      ];
    const { at, where } = placeFor(id, site, text);
    const message = `the section "${own[id]}" is missing: the text in ${original.language} has it`;
    return [complain(at, message, `translate it, as "## ${own[id]}" ${where}`)];
  });
}

/** Where a section that is missing belongs: the heading to look at, and the place in words. */
function placeFor(id: SectionId, site: Site, text: Text): { at: Position; where: string } {
  const rank = (one: SectionId) => SECTIONS.findIndex((section) => section.id === one);
  const found = sectionHeadings(site, text);
  const before = found.findLast((heading) => rank(heading.id) < rank(id));
  if (before !== undefined)
    return { at: placeOf(text, before.node), where: `below the text of "${before.right}"` };
  const after = found.find((heading) => rank(heading.id) > rank(id));
  if (after !== undefined) return { at: placeOf(text, after.node), where: `above "## ${after.right}"` };
  return { at: firstPlaceOf(text), where: 'on a line of its own, with its text below it' };
}
