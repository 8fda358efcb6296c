import type { Moment } from '../model/moment.ts';
import { Team } from '../model/team.ts';
import type { ContentState } from './content-state.ts';
import { keyQuestions, makesKey } from './key-questions.ts';
import { authorityAmong, languageQuestions, languagesIn } from './language-questions.ts';
import { strangeLanguage, withoutAuthority } from './language-flags.ts';
import { passphraseFor } from './passphrase.ts';
import { presentAnswers } from './present-team.ts';
import { ask, refuse, type Answers, type Question } from './questions.ts';
import { teamQuestions, type SiteLanguages } from './setup-questions.ts';
import { dayOnWall } from './team-time.ts';
import type { Terminal } from './terminal.ts';

/** Everything that setup knows when it has asked. */
export interface SetupAnswers extends SiteLanguages {
  answers: Answers;
  present: Answers;
  /** Names of answers that nobody gave. */
  assumed: string[];
  passphrase: string;
}

interface Asked {
  state: ContentState;
  team: Team | undefined;
  content: string;
  given: Answers;
  terminal: Terminal | undefined;
  now: Moment;
}

/** Flags that are no answers to a question of their own. */
const SWITCHES = ['passphrase-file', 'no-passphrase', 'force', 'remove-sample'];

/** Asks for everything. @throws CommandFailure (exit code 2) with all that is missing or wrong, Interrupted */
export async function setupAnswers(asked: Asked): Promise<SetupAnswers> {
  const { team, content, terminal, now } = asked;
  const present = team === undefined ? {} : presentAnswers(team);
  const first = await ask(languageQuestions(present), asked.given, terminal);
  const site = siteLanguages(first.answers);
  const given = withoutAuthority(asked.given, site.authoritative);
  const timeZone = present['time-zone'] ?? machineZone();
  const defaults = { present, timeZone, today: dayOnWall(now, timeZone) };
  const questions = [...teamQuestions(defaults, site), ...keyQuestions(content, team)];
  const rest = await ask(wantedOf(questions, asked), given, terminal, first.answers);
  const isMade = makesKey(rest.answers.key, team);
  const passphrase = isMade ? await passphraseFor(given, terminal) : { words: '' };
  refuse([
    ...first.faults,
    ...strange(given, [...languageQuestions(present), ...questions], site),
    ...rest.faults,
    ...('fault' in passphrase ? [passphrase.fault] : []),
  ]);
  const words = 'words' in passphrase ? passphrase.words : '';
  const assumed = [...first.assumed, ...rest.assumed].filter((name) => !(name in present));
  return { answers: rest.answers, present, assumed, passphrase: words, ...site };
}

function siteLanguages({ languages = 'en', authoritative }: Answers): SiteLanguages {
  const published = languagesIn(languages);
  return { languages: published, authoritative: authorityAmong(published, authoritative) ?? 'en' };
}

/** For whom the team works is told in the description, and only where that is still to be written. */
function wantedOf(questions: Question[], { state }: Asked): Question[] {
  const isWritten = state.files.some((path) => path.startsWith('rfc2350/') && !state.sample.includes(path));
  return questions.filter(({ name }) => !isWritten || !name.startsWith('constituency'));
}

function strange(given: Answers, questions: readonly Question[], { languages }: SiteLanguages): string[] {
  const known = new Set([...questions.map(({ name }) => name), ...SWITCHES]);
  return Object.keys(given)
    .filter((name) => !known.has(name))
    .map(
      (name) => strangeLanguage(name, languages) ?? `--${name}: setup does not ask for this - take it out`,
    );
}

function machineZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return Team.shape.timeZone.safeParse(timeZone).success ? timeZone : 'UTC';
}
