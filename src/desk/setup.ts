import { loadSite } from '../check/loaded-site.ts';
import { formatReport } from '../check/report.ts';
import { CommandFailure, EXIT } from '../commands/failure.ts';
import type { Day, Moment } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import { REQUIRED_STANDING } from '../model/standing.ts';
import type { KeyEntry, Team } from '../model/team.ts';
import { readSite } from '../reader/index.ts';
import { stampOf } from '../reader/stamp.ts';
import { contentState, type ContentState } from './content-state.ts';
import { getKey, newKeyEntry, type ComingKey, type NewKey } from './key-step.ts';
import { forgetKey } from './key-store.ts';
import { buildBeside, putRight, type Changes, type NewContent } from './new-content.ts';
import type { Answers } from './questions.ts';
import { isNothing, realChanges } from './real-changes.ts';
import { setupAnswers, type SetupAnswers } from './setup-answers.ts';
import { mayDropChanged, mayGoOn, refuseUncommitted } from './setup-consent.ts';
import { setupPlan } from './setup-plan.ts';
import { readStarter } from './starter.ts';
import { dayOnWall } from './team-time.ts';
import { Interrupted, type Terminal } from './terminal.ts';

export interface SetupRequest {
  content: string;
  label: string;
  given: Answers;
  terminal: Terminal | undefined;
  now: Moment;
}

/** What setup is about to do. */
interface Plan {
  asked: SetupAnswers;
  changes: Changes;
  /** Files of the sample that stay because somebody has changed them. */
  kept: string[];
  /** The entry of team.yaml for a new key. */
  entry: KeyEntry | undefined;
  today: Day;
}

/** What setup has done. */
export interface SetupOutcome extends Pick<Plan, 'asked' | 'changes' | 'kept'> {
  key: NewKey | undefined;
  /** Where the content is kept that was there before. */
  backup: string | undefined;
  /** What the check says of the content as it is now. */
  problems: Problem[];
}

/**
 * Makes a content folder the team’s own, or changes in one that is what the answers change. The new one is built beside
 * the old one, and takes its place when it is whole.
 * @throws CommandFailure and Interrupted, with nothing written
 */
export async function setUp(request: SetupRequest): Promise<SetupOutcome> {
  const { content, terminal, given } = request;
  await putRight(content);
  const before = await stampOf(content);
  const state = await contentState(content);
  const plan = await planFor(request, state);
  if (isNothing(plan.changes) && plan.entry === undefined)
    return { ...plan, key: undefined, backup: undefined, problems: await problemsIn(content, request) };
  await refuseUncommitted(plan.changes, state, { ...request, isForced: given.force === 'true' });
  if (!(await mayGoOn(plan.changes, { ...request, isEmpty: state.files.length === 0 }, terminal)))
    throw new Interrupted();
  return carryOut(request, plan, before);
}

async function planFor(request: SetupRequest, state: ContentState): Promise<Plan> {
  const { content, given, terminal, now } = request;
  const team = await presentTeam(state, request);
  const asked = await setupAnswers({ ...request, state, team });
  const dropsChanged = await mayDropChanged(state, given, terminal);
  const today = dayOnWall(now, asked.answers['time-zone'] ?? 'UTC');
  const entry = newKeyEntry(asked.answers, team, state.files);
  const starter = await readStarter(REQUIRED_STANDING);
  const plan = setupPlan(state, { ...asked, dropsChanged, key: entry, today }, starter);
  const changes = await realChanges(content, plan);
  return { asked, changes, kept: dropsChanged ? [] : state.changed, entry, today };
}

/** The team of a team.yaml of one’s own. @throws CommandFailure (exit code 1) with what is wrong with it */
async function presentTeam(state: ContentState, { content, label }: SetupRequest): Promise<Team | undefined> {
  if (state.team === undefined) return undefined;
  const { site, problems } = await readSite({ content, label });
  if (site !== undefined) return site.team;
  const own = problems.filter(({ file }) => file === `${label}/team.yaml`);
  throw new CommandFailure(EXIT.problems, formatReport(own));
}

async function carryOut(request: SetupRequest, plan: Plan, before: string): Promise<SetupOutcome> {
  const { asked, entry, today } = plan;
  const coming = entry && (await getKey(entry, asked.answers, asked.passphrase, request.now));
  const keyFile = coming && { [`keys/${coming.key.file}`]: coming.key.armored };
  const changes = { ...plan.changes, writes: { ...plan.changes.writes, ...keyFile } };
  const built = await buildBeside(request.content, changes, today);
  try {
    const problems = await problemsIn(built.folder, request);
    await refuseChanged(request, before);
    const key = await putInPlace(built, coming);
    return { ...plan, changes, problems, ...key };
  } finally {
    await built.discard();
  }
}

/** The secret of a key is kept before the key is used, and forgotten where it comes to no use. */
async function putInPlace(
  built: NewContent,
  coming: ComingKey | undefined,
): Promise<Pick<SetupOutcome, 'key' | 'backup'>> {
  const stored = await coming?.store();
  try {
    const backup = built.takePlace();
    return { backup, key: coming && { key: coming.key, stored } };
  } catch (error) {
    await forgetKey(stored);
    throw error;
  }
}

async function refuseChanged({ content, label }: SetupRequest, before: string): Promise<void> {
  if ((await stampOf(content)) === before) return;
  throw new CommandFailure(EXIT.outside, `${label} was changed while setup was at work: run it again`);
}

async function problemsIn(content: string, { label, now }: SetupRequest): Promise<Problem[]> {
  return (await loadSite({ content, label, now })).problems;
}
