import { isBehind, newestRevision, type Advisory, type AdvisoryText } from '../../model/advisory.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import {
  isTranslationBehind,
  updatedOn,
  type StandingDocument,
  type StandingText,
} from '../../model/standing.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { present } from '../text/texts.ts';

const { error, warning } = complaintsOf('translation-behind');

/** RFC 2350 3.7: a translation says what it was made of, and is told to be behind where the original has gone on. */
export const translationBehind: Rule = {
  id: 'translation-behind',
  check: ({ team, advisories, standing }, locate) => {
    const { published, authoritative } = team.languages;
    if (!published.includes(authoritative)) return [];
    return [
      ...advisories.flatMap((advisory) =>
        present(advisory.texts).flatMap((text) => [
          ...origin(text, authoritative, locate),
          ...advisoryState(advisory, text, locate),
        ]),
      ),
      ...standing.flatMap((document) =>
        present(document.texts).flatMap((text) => [
          ...origin(text, authoritative, locate),
          ...date(text, authoritative, locate),
          ...standingState(document, text, authoritative, locate),
        ]),
      ),
    ];
  },
};

function origin(text: AdvisoryText | StandingText, authoritative: LanguageTag, locate: Locate): Problem[] {
  const at = () => locate(text.file, ['translates']);
  if (text.language === authoritative && text.translates !== undefined)
    return [
      error(
        at(),
        `the text in ${authoritative} is the original: it translates nothing`,
        'take "translates:" out',
      ),
    ];
  if (text.language === authoritative || text.translates !== undefined) return [];
  const unit = 'mdx' in text ? 'the "updated" day of the original' : 'the number of the revision';
  return [
    error(
      at(),
      '"translates" is missing in this translation',
      `add "translates:" with ${unit} it translates`,
    ),
  ];
}

function date(text: StandingText, authoritative: LanguageTag, locate: Locate): Problem[] {
  if (text.language !== authoritative || text.updated !== undefined) return [];
  const message = '"updated" is missing in this original';
  return [error(locate(text.file, ['updated']), message, 'add "updated:" with the day of the last change')];
}

function advisoryState(advisory: Advisory, text: AdvisoryText, locate: Locate): Problem[] {
  const { translates } = text;
  const newest = newestRevision(advisory).number;
  if (translates === undefined) return [];
  const at = () => locate(text.file, ['translates']);
  if (translates > newest)
    return [error(at(), `there is no revision ${translates}: the newest is ${newest}`, 'correct the number')];
  if (!isBehind(advisory, text)) return [];
  const message = `this translation is of revision ${translates} and the newest is ${newest}`;
  return [warning(at(), message, `bring it up to date, then write "translates: ${newest}"`)];
}

function standingState(
  document: StandingDocument,
  text: StandingText,
  authoritative: LanguageTag,
  locate: Locate,
): Problem[] {
  const updated = updatedOn(document, authoritative);
  if (updated === undefined || text.translates === undefined) return [];
  const at = () => locate(text.file, ['translates']);
  if (text.translates > updated)
    return [
      error(
        at(),
        `the original was last changed on ${updated}, before ${text.translates}`,
        'correct the day',
      ),
    ];
  if (!isTranslationBehind(document, text, authoritative)) return [];
  const message = `this translation is of ${text.translates} and the original was changed on ${updated}`;
  return [warning(at(), message, `bring it up to date, then write "translates: ${updated}"`)];
}
