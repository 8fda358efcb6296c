import { AdvisoryFacts } from '../../model/advisory.ts';
import type { Path, Locate, Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { Team } from '../../model/team.ts';
import { localTextsIn, type LocalWords } from './local-texts.ts';
import { complaintsOf, type Complain } from '../rule.ts';

const { error, warning } = complaintsOf('languages');

/** Facts in words that are not there in a language of the site, or are in one that is not the site’s. */
export function missingWords({ team, advisories }: Site, locate: Locate): Problem[] {
  const lacking = (file: string, words: LocalWords[], complain: Complain) =>
    words.flatMap(({ path, texts }) =>
      team.languages.published
        .filter((language) => texts[language] === undefined)
        .map((language) =>
          complain(
            locate(file, path),
            `${named(path)} has no text in ${language}`,
            `write it under "${language}:"`,
          ),
        ),
    );
  const foreign = (file: string, words: LocalWords[]) =>
    words.flatMap(({ path, texts }) =>
      Object.keys(texts)
        .filter((language) => !team.languages.published.includes(language))
        .map((language) => warning(locate(file, [...path, language]), ...notOfTheSite(language))),
    );
  return [
    ...foreign('team.yaml', localTextsIn(Team, team)),
    ...advisories.flatMap((advisory) => foreign(advisory.file, localTextsIn(AdvisoryFacts, advisory))),
    ...lacking('team.yaml', localTextsIn(Team, team), error),
    ...advisories.flatMap((advisory) =>
      lacking(
        advisory.file,
        localTextsIn(AdvisoryFacts, advisory),
        advisory.status === 'draft' ? warning : error,
      ),
    ),
  ];
}

function notOfTheSite(language: string): [message: string, remedy: string] {
  return [
    `the site is not published in ${language}, so that these words are not shown`,
    'take them out, or add the language to languages.published in team.yaml',
  ];
}

function named(path: Path): string {
  return `"${String(path.findLast((key) => typeof key === 'string'))}"`;
}
