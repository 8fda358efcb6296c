import type { Locate, Problem } from '../../model/problem.ts';
import type { Team } from '../../model/team.ts';
import { missingTexts } from './missing-texts.ts';
import { missingWords } from './missing-words.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error, warning } = complaintsOf('languages');

/**
 * The authoritative language is one of the site’s, English is among them, and whatever the team writes is there in
 * each. What an unfinished draft still lacks is a warning: it is in no output yet.
 */
export const languages: Rule = {
  id: 'languages',
  check: (site, locate, _now, keptOut) => [
    ...unpublishedAuthority(site.team, locate),
    ...repeatedLanguages(site.team, locate),
    ...englishProblems(site.team, locate),
    ...missingTexts(site, locate, keptOut),
    ...missingWords(site, locate),
  ],
};

function unpublishedAuthority({ languages: { published, authoritative } }: Team, locate: Locate): Problem[] {
  if (published.includes(authoritative)) return [];
  return [
    error(
      locate('team.yaml', ['languages', 'authoritative']),
      `the site is not published in ${authoritative}, so ${authoritative} cannot prevail over the others`,
      `add ${authoritative} to "published", or choose one of: ${published.join(', ')}`,
    ),
  ];
}

function repeatedLanguages({ languages: { published } }: Team, locate: Locate): Problem[] {
  return published.flatMap((language, index) =>
    published.indexOf(language) === index
      ? []
      : [
          error(
            locate('team.yaml', ['languages', 'published', index]),
            `${language} stands here twice`,
            'name each language once',
          ),
        ],
  );
}

function englishProblems({ languages: { published } }: Team, locate: Locate): Problem[] {
  if (published.some((language) => language.split('-')[0] === 'en')) return [];
  return [
    warning(
      locate('team.yaml', ['languages', 'published']),
      'the site is not published in English, which teams elsewhere expect',
      'add en to "published", with at least the description and the contacts in English',
    ),
  ];
}
