import type { Day } from '../model/moment.ts';
import { REQUIRED_STANDING } from '../model/standing.ts';
import { Team, type KeyEntry } from '../model/team.ts';
import { faultsIn } from '../reader/faults.ts';
import { readYaml } from '../reader/yaml.ts';
import { zodWords } from '../reader/zod-words.ts';
import type { ContentState } from './content-state.ts';
import type { Changes } from './new-content.ts';
import type { Answers } from './questions.ts';
import { schemaFiles } from './schema-files.ts';
import type { SiteLanguages } from './setup-questions.ts';
import type { Starter } from './starter.ts';
import { startingText } from './starting-text.ts';
import { changedTeamFile, newTeamFile } from './team-file.ts';

/** What setup knows when it has asked everything. */
export interface SetupOrder extends SiteLanguages {
  answers: Answers;
  /** What the team.yaml that is there would answer. */
  present: Answers;
  /** True where files of the sample go although somebody has changed them. */
  dropsChanged: boolean;
  /** The entry of a new key; its file is written when it is there. */
  key: KeyEntry | undefined;
  today: Day;
}

/**
 * What is to change in a content folder: a team.yaml of the team’s own, texts to begin with where the sample’s were or
 * where there is none, and no file of the sample.
 */
export function setupPlan(state: ContentState, order: SetupOrder, starter: Starter): Changes {
  const removes = [...state.sample, ...(order.dropsChanged ? state.changed : [])];
  const team = teamFile(state, order, starter);
  const texts = startingTexts(state, order, starter, readTeam(team), removes);
  const writes: Record<string, string> = {
    ...(team !== state.team && { 'team.yaml': team }),
    ...texts,
    ...schemaFiles(order.languages),
  };
  return { writes, removes: removes.filter((path) => !(path in writes)) };
}

function teamFile({ team }: ContentState, order: SetupOrder, starter: Starter): string {
  return team === undefined
    ? newTeamFile(starter.team, order, order.today)
    : changedTeamFile(team, order.present, order, starter.team);
}

function startingTexts(
  { files }: ContentState,
  { languages, answers, today }: SetupOrder,
  starter: Starter,
  team: Team,
  removes: readonly string[],
): Record<string, string> {
  const wanted = REQUIRED_STANDING.flatMap((slug) =>
    languages.map((language) => ({ slug, language, path: `${slug}/${language}.mdx` })),
  );
  const written = wanted
    .filter(({ path }) => !files.includes(path) || removes.includes(path))
    .map(({ slug, language, path }) => [
      path,
      startingText({ slug, language, team, answers, today }, starter),
    ]);
  return Object.fromEntries(written) as Record<string, string>;
}

/** The answers have been judged one by one; what they come to as a whole must hold too. */
function readTeam(text: string): Team {
  const { value } = readYaml(text, 'team.yaml');
  const [fault] = faultsIn(Team, value);
  if (fault === undefined) return Team.parse(value);
  const { message, remedy } = zodWords(Team, fault);
  throw new Error(`team.yaml would not be right: ${message} - ${remedy}`);
}
