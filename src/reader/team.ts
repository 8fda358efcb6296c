import type { LanguageTag } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import { Languages, Team } from '../model/team.ts';
import { error, topOf, type Read } from './complaint.ts';
import type { Published } from './language-file.ts';
import type { TextFile } from './text.ts';
import { fit } from './values.ts';
import { readYaml, type Sheet } from './yaml.ts';

/** What team.yaml says; of a broken one still the languages, so that the other files can be read. */
export interface TeamSheet {
  team: Team | undefined;
  published: Published;
  authoritative: LanguageTag | undefined;
}

/** Reads team.yaml. */
export function readTeam(file: TextFile): Read<TeamSheet> {
  const sheet = readYaml(file.text, file.file);
  const { value, problems } = fit(Team, sheet);
  const unusable = value === undefined ? [] : originProblems(value, sheet);
  return {
    value: { team: unusable.length > 0 ? undefined : value, ...languages(sheet.value) },
    problems: [...problems, ...unusable],
  };
}

/** What is known of the team where there is no team.yaml to read. */
export const NO_TEAM: TeamSheet = { team: undefined, published: undefined, authoritative: undefined };

/** The problem of a content folder without team.yaml. */
export function noTeam(label: string): Problem {
  return error(
    'layout',
    topOf(`${label}/team.yaml`),
    'this file is missing: it says who the team is',
    'run "npm run setup", or copy the sample’s content folder',
  );
}

function languages(value: unknown): Pick<TeamSheet, 'published' | 'authoritative'> {
  const { data } = Languages.safeParse((value as { languages?: unknown } | null | undefined)?.languages);
  return { published: data?.published, authoritative: data?.authoritative };
}

function originProblems({ site }: Team, sheet: Sheet): Problem[] {
  if (URL.canParse(site.origin)) return [];
  const message = `"${site.origin}" is not an address that exists`;
  return [
    error('values', sheet.place(['site', 'origin']), message, 'write it as in https://www.example.org'),
  ];
}
