import type { LanguageTag } from '../model/language.ts';
import { contactQuestions } from './contact-questions.ts';
import { factQuestions } from './fact-questions.ts';
import { judgeField } from './judge-field.ts';
import type { Answers, Question } from './questions.ts';
import { siteAddress } from './site-address.ts';
import { prefixAfter } from './team-prefix.ts';
import { textQuestions } from './text-questions.ts';
import { judgeHours } from './week.ts';

/** What setup takes where nothing is given. */
export interface Defaults {
  /** What the team.yaml that is there would answer. */
  present: Answers;
  today: string;
  timeZone: string;
}

export interface SiteLanguages {
  languages: readonly LanguageTag[];
  authoritative: LanguageTag;
}

/** The questions about the team, in the order in which they are asked. */
export function teamQuestions(defaults: Defaults, site: SiteLanguages): Question[] {
  const { present } = defaults;
  const { needed } = factQuestions(present);
  const name = texts(site, present, 'once');
  const sentence = texts(site, present, 'each');
  return [
    ...name('name', 'the team’s full name', 'Full name of the team'),
    needed('short-name', 'the team’s short name, such as EX-CSIRT', 'Short name, the same in every language'),
    ...name('organisation', 'the organisation it belongs to', 'Organisation it belongs to'),
    ...sentence('tagline', 'what the team does, in a sentence', 'What the team does, in a sentence'),
    ...sentence('constituency', 'for whom it works, in a sentence', 'For whom it works, in a sentence'),
    ...placeQuestions(defaults),
    needed(
      'address',
      'the postal address, its lines separated by ;',
      'Postal address without the country, its lines separated by ;',
    ),
    ...name('country', 'the country, by its name or two letters', 'Country, by its name or two letters'),
    ...contactQuestions(present),
    ...timeQuestions(defaults),
  ];
}

function placeQuestions({ present, timeZone }: Defaults): Question[] {
  const { fact, needed, or } = factQuestions(present);
  return [
    needed(
      'origin',
      'where the site is, such as https://www.example.org',
      'Address of the site, such as https://www.example.org/security',
    ),
    {
      ...fact('path', 'the mount path, such as /security, or /', 'Path of the site there, / for all of it'),
      otherwise: ({ origin = '' }) => siteAddress(origin).path ?? present.path ?? '/security',
      follows: ({ origin = '' }) => siteAddress(origin).path !== undefined,
    },
    or(fact('time-zone', 'the time zone, such as Europe/Amsterdam', 'Time zone'), () => timeZone),
    {
      ...or(
        needed('prefix', 'what advisory IDs begin with, such as EX', 'What advisory IDs begin with'),
        (known) => prefixAfter(known['short-name'] ?? ''),
      ),
      isWanted: (known) => known['short-name'] !== undefined,
    },
  ];
}

function timeQuestions({ present, today }: Defaults): Question[] {
  const { fact, or } = factQuestions(present);
  const hours = fact('hours', 'the office hours, such as monday-friday 09:00-17:00', 'Office hours');
  const established = fact(
    'established',
    'the day it became operational, YYYY-MM-DD',
    'Day it became operational',
  );
  return [
    {
      ...or(hours, () => 'monday-friday 09:00-17:00'),
      judge: (answer) => judgeHours(answer) ?? judgeField('hours', answer),
    },
    or(established, () => today),
  ];
}

/** Words that are asked in each language; or once, because a name that nobody gives in another language is the same in it. */
function texts(site: SiteLanguages, present: Answers, asked: 'each' | 'once') {
  return (name: string, means: string, asks: string): Question[] =>
    textQuestions({ name, means, ...(asked === 'each' && { asks }), ...site }).map((question) => ({
      ...question,
      ...(asked === 'once' && question.name === name && { asks, required: true }),
      otherwise: () => present[question.name],
    }));
}
