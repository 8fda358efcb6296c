import type { LanguageTag } from '../model/language.ts';
import type { Path } from '../model/problem.ts';
import type { Team } from '../model/team.ts';
import type { Answers } from './questions.ts';
import { TEAM_FIELDS, type Place, type TeamField } from './team-fields.ts';

/** What a team.yaml that is there would answer to the questions of setup. */
export function presentAnswers(team: Team): Answers {
  const { authoritative } = team.languages;
  return Object.fromEntries(TEAM_FIELDS.flatMap((field) => answersOf(field, team, authoritative)));
}

function answersOf(field: TeamField, team: Team, authoritative: LanguageTag): [string, string][] {
  const value = valueAt(team, pathOf(field.place, team));
  if (value === undefined) return [];
  if (!field.local || typeof value !== 'object') return [[field.name, field.show(value)]];
  const texts = Object.entries(value as Record<LanguageTag, string>);
  return texts.map(([language, text]) => [
    language === authoritative ? field.name : `${field.name}.${language}`,
    text,
  ]);
}

/** The path of a place in a team as it is; of an item that is not there, the one after the last. */
export function pathOf(place: Place, team: Partial<Pick<Team, 'telephones' | 'mailboxes'>>): Path {
  if (!('list' in place)) return place;
  const items = team[place.list] ?? [];
  const index = items.findIndex(({ id }) => id === place.id);
  return [place.list, index < 0 ? items.length : index, place.key];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}
