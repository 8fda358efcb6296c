import { CommandFailure, EXIT } from '../commands/failure.ts';
import { formatReport } from '../check/report.ts';
import type { Moment } from '../model/moment.ts';
import type { Site } from '../model/site.ts';
import { readSite } from '../reader/index.ts';
import { strangeLanguage, withoutAuthority } from './language-flags.ts';
import { NEW_ADVISORY } from './new-advisory.ts';
import { NEW_ANNOUNCEMENT } from './new-announcement.ts';
import type { Desk, Made, NewKind } from './new-kind.ts';
import { NEW_PAGE } from './new-page.ts';
import { putSchemas } from './put-schemas.ts';
import { answersTo, type Answers, type Question } from './questions.ts';
import type { Terminal } from './terminal.ts';

const KINDS: Record<string, NewKind> = {
  advisory: NEW_ADVISORY,
  announcement: NEW_ANNOUNCEMENT,
  page: NEW_PAGE,
};

export interface NewRequest {
  /** What is to be made: `advisory`; undefined where it has not been said. */
  kind: string | undefined;
  content: string;
  label: string;
  given: Answers;
  terminal: Terminal | undefined;
  now: Moment;
}

const NAMES = Object.keys(KINDS).join(', ');

const KIND: Question = {
  name: 'kind',
  means: 'what to begin',
  asks: `What do you want to begin: ${NAMES}`,
  required: true,
  judge: (answer) => (Object.hasOwn(KINDS, answer) ? undefined : `"${answer}" is none of ${NAMES}`),
};

/**
 * Makes a new advisory, announcement or page.
 * @throws CommandFailure for a team.yaml that cannot be read (exit code 1), and for what is missing or wrong (exit code 2)
 */
export async function makeNew(request: NewRequest): Promise<Made> {
  const { content, label, terminal, now } = request;
  const site = await siteOf(content, label);
  const name = await kindOf(request);
  const kind = KINDS[name] ?? NEW_ADVISORY;
  const desk: Desk = { site, content, now };
  const questions = await kind.questions(desk);
  const given = withoutAuthority(request.given, site.team.languages.authoritative);
  refuseStrange(given, name, questions, site);
  const answers = await answersTo(questions, given, terminal);
  await putSchemas(content, site.team.languages.published);
  return kind.write(desk, answers);
}

async function siteOf(content: string, label: string): Promise<Site> {
  const { site, problems } = await readSite({ content, label });
  if (site !== undefined) return site;
  const ofTeam = problems.filter(({ file }) => [label, `${label}/team.yaml`].includes(file));
  throw new CommandFailure(EXIT.problems, formatReport(ofTeam.length > 0 ? ofTeam : problems));
}

async function kindOf({ kind, terminal }: NewRequest): Promise<string> {
  if (terminal === undefined && (kind === undefined || !Object.hasOwn(KINDS, kind)))
    throw new CommandFailure(EXIT.usage, `say what to begin: npm run new -- followed by one of ${NAMES}`);
  const { kind: chosen } = await answersTo([KIND], kind === undefined ? {} : { kind }, terminal);
  return chosen ?? '';
}

/** What was given must be something that this kind of thing has. */
function refuseStrange(given: Answers, kind: string, questions: Question[], { team }: Site): void {
  const known = new Set(questions.map(({ name }) => name));
  const strange = Object.keys(given).filter((name) => !known.has(name));
  if (strange.length === 0) return;
  const lines = strange.map(
    (name) =>
      strangeLanguage(name, team.languages.published) ??
      `--${name}: there is no such thing in ${kind === 'page' ? 'a' : 'an'} ${kind} - leave it out`,
  );
  throw new CommandFailure(EXIT.usage, lines.join('\n'));
}
