import { LanguageTag } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import { Languages, Team } from '../model/team.ts';
import { error, topOf, type Read } from './complaint.ts';
import type { Published } from './language-file.ts';
import { nameOf } from './layout.ts';
import type { Manner } from './manner.ts';
import type { Shelf } from './shelf.ts';
import type { TextFile } from './text.ts';
import { readYaml } from './yaml.ts';

/** What team.yaml says; of a broken one still the languages, so that the other files can be read. */
export interface TeamSheet {
  team: Team | undefined;
  published: Published;
  authoritative: LanguageTag | undefined;
}

/** Reads team.yaml; where it is not there, its problem is told, unless it has been. */
export function readTeam(shelf: Shelf, isTold: boolean, label: string, manner: Manner): Read<TeamSheet> {
  const file = shelf.team?.[0];
  if (file !== undefined) return readFile(file, shelf, manner);
  const problems = isTold ? [] : [noTeam(label)];
  if (!manner.keeps) return { value: NO_TEAM, problems };
  return {
    ...readFile({ path: 'team.yaml', file: `${label}/team.yaml`, text: '' }, shelf, manner),
    problems,
  };
}

function readFile(file: TextFile, shelf: Shelf, manner: Manner): Read<TeamSheet> {
  const sheet = readYaml(file.text, file.file);
  const { value, problems } = manner.fit(Team, sheet);
  const written = languages(sheet.guess);
  if (!manner.keeps || value === undefined) return { value: { team: value, ...written }, problems };
  const team = { ...value, languages: written.languages ?? languagesOnShelf(shelf) };
  return { value: { team, ...team.languages }, problems };
}

/** What is known of the team where there is no team.yaml to read. */
const NO_TEAM: TeamSheet = { team: undefined, published: undefined, authoritative: undefined };

function noTeam(label: string): Problem {
  return error(
    'layout',
    topOf(`${label}/team.yaml`),
    'this file is missing: it says who the team is',
    'run "npm run setup", or copy the sample’s content folder',
  );
}

type Known = Omit<TeamSheet, 'team'> & { languages: Languages | undefined };

function languages(value: unknown): Known {
  const { data } = Languages.safeParse((value as { languages?: unknown } | null | undefined)?.languages);
  return { published: data?.published, authoritative: data?.authoritative, languages: data };
}

/** The languages that standing texts are written in, where team.yaml does not say. */
function languagesOnShelf({ standing = [] }: Shelf): Languages {
  const stems = standing.map(({ path }) => nameOf(path).replace(/\.[^.]*$/, ''));
  const tags = [...new Set(stems)].filter((stem) => LanguageTag.safeParse(stem).success).sort();
  const published = tags.length > 0 ? tags : ['en'];
  return { published, authoritative: published.find((tag) => tag.startsWith('en')) ?? published[0] ?? 'en' };
}
