import { Team } from '../model/team.ts';
import { pathOf } from './present-team.ts';
import type { Judgement } from './questions.ts';
import { schemaFault } from './schema-fault.ts';
import { TEAM_FIELDS } from './team-fields.ts';
import { judgeLine } from './text-questions.ts';

/** What the model has against an answer that goes into team.yaml. */
export function judgeField(name: string, answer: string): Judgement {
  const field = TEAM_FIELDS.find((one) => one.name === name);
  if (field === undefined) return undefined;
  const path = pathOf(field.place, {});
  return judgeLine(answer.replaceAll('\n', ' ')) ?? schemaFault(Team, path, field.read(answer));
}
