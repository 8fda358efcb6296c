import { AdvisoryFacts } from '../model/advisory.ts';
import type { Path, Locate, Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { Team } from '../model/team.ts';
import { localTextsIn, type LocalWords } from './local-texts.ts';
import { complaintsOf, type Complain } from './rule.ts';

const { error, warning } = complaintsOf('languages');

/** Facts in words that are not there in a language of the site. */
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
  return [
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

function named(path: Path): string {
  return `"${String(path.findLast((key) => typeof key === 'string'))}"`;
}
