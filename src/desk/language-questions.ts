import type { LanguageTag } from '../model/language.ts';
import { judgeField } from './judge-field.ts';
import type { Answers, Judgement, Question } from './questions.ts';

/** The questions about the languages of a site, on which the others depend. */
export function languageQuestions(present: Answers): Question[] {
  return [
    {
      name: 'languages',
      means: 'the languages of the site, such as en,nl',
      asks: 'Languages of the site, such as en, nl',
      otherwise: () => present.languages ?? 'en',
      judge: (answer) => judgeField('languages', answer) ?? repeated(languagesIn(answer)),
    },
    {
      name: 'authoritative',
      means: 'the language that prevails where the others differ from it',
      asks: 'Which of them prevails where the others differ from it',
      isWanted: ({ languages = '' }) => languagesIn(languages).length > 1,
      otherwise: ({ languages = '' }) => authorityAmong(languagesIn(languages), present.authoritative),
      judge: (answer, { languages = '' }) => strange(answer, languagesIn(languages)),
    },
  ];
}

/** The languages that an answer names. */
export function languagesIn(answer: string): LanguageTag[] {
  return answer.split(/[\s,;]+/).filter(Boolean);
}

/** The language that prevails where nobody says: the one that did, else English, else the first. */
export function authorityAmong(
  languages: readonly LanguageTag[],
  present?: LanguageTag,
): LanguageTag | undefined {
  if (present !== undefined && languages.includes(present)) return present;
  return languages.find((language) => language.startsWith('en')) ?? languages[0];
}

function repeated(languages: readonly LanguageTag[]): Judgement {
  const twice = languages.find((language, index) => languages.indexOf(language) !== index);
  return twice === undefined ? undefined : `${twice} stands here twice - name each language once`;
}

function strange(language: LanguageTag, languages: readonly LanguageTag[]): Judgement {
  if (languages.includes(language)) return undefined;
  return `"${language}" is not a language of the site - choose one of: ${languages.join(', ')}`;
}
