import { CommandFailure, EXIT } from '../commands/failure.ts';
import type { Terminal } from './terminal.ts';

/** Answers by the names of their questions; one for a single language has its tag after a dot: `title.nl`. */
export type Answers = Record<string, string>;

/** What is wrong with an answer and what to do, as one clause; undefined where nothing is. */
export type Judgement = string | undefined;

/** Something a command must know. */
export interface Question {
  /** Its name as a flag and in a file of answers: `short-name`. */
  name: string;
  /** What it is, as a clause: in `--help`, and where it is missing. */
  means: string;
  /** What a person is asked; without it, it can only be given. */
  asks?: string;
  /** False where it need not be known, after what is known already. */
  isWanted?: (known: Answers) => boolean;
  /** True where what is taken otherwise follows from what is known, so that nobody needs to be asked. */
  follows?: (known: Answers) => boolean;
  /** What is taken where nothing is given. */
  otherwise?: (known: Answers) => string | undefined;
  /** True where there must be an answer. */
  required?: boolean;
  judge?: (answer: string, known: Answers) => Judgement | Promise<Judgement>;
}

/** What came of asking. */
export interface Answered {
  answers: Answers;
  /** Names of questions whose answer is the one taken where nothing is given. */
  assumed: string[];
  /** What is missing or wrong, each with its flag; none where there was a person to ask. */
  faults: string[];
}

/**
 * The answers to questions, in their order: those given, then those of a person, who is asked again after a mistake.
 * @param known what is known already
 * @throws Interrupted
 */
export async function ask(
  questions: readonly Question[],
  given: Answers,
  terminal: Terminal | undefined,
  known: Answers = {},
): Promise<Answered> {
  const answers = { ...known };
  const assumed: string[] = [];
  const faults: string[] = [];
  for (const question of questions) {
    if (question.isWanted?.(answers) === false && given[question.name] === undefined) continue;
    const found = await answerTo(question, given[question.name], answers, terminal);
    if (found.fault !== undefined) faults.push(`--${question.name}: ${found.fault}`);
    if (found.answer !== undefined) answers[question.name] = found.answer;
    if (found.isAssumed) assumed.push(question.name);
  }
  return { answers, assumed, faults };
}

/** The same, where nothing may be missing or wrong. @throws CommandFailure (exit code 2) with every fault */
export async function answersTo(...asked: Parameters<typeof ask>): Promise<Answers> {
  const { answers, faults } = await ask(...asked);
  refuse(faults);
  return answers;
}

/** @throws CommandFailure (exit code 2) with every fault, where there is one */
export function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new CommandFailure(EXIT.usage, faults.join('\n'));
}

interface Found {
  answer?: string | undefined;
  fault?: string | undefined;
  isAssumed?: boolean;
}

async function answerTo(
  question: Question,
  given: string | undefined,
  known: Answers,
  terminal: Terminal | undefined,
): Promise<Found> {
  const fault = given === undefined ? undefined : await question.judge?.(given, known);
  if (given !== undefined && fault === undefined) return { answer: given };
  const isAsked = question.asks !== undefined && question.follows?.(known) !== true;
  if (terminal !== undefined && (isAsked || fault !== undefined))
    return { answer: await answerOf(terminal, question, known, fault) };
  return fault === undefined ? assumedFor(question, known) : { fault };
}

async function assumedFor(question: Question, known: Answers): Promise<Found> {
  const answer = question.otherwise?.(known);
  if (answer === undefined)
    return question.required ? { fault: `is missing; here belongs: ${question.means}` } : {};
  const fault = await question.judge?.(answer, known);
  return fault === undefined ? { answer, isAssumed: question.follows?.(known) !== true } : { fault };
}

async function answerOf(
  terminal: Terminal,
  question: Question,
  known: Answers,
  fault: string | undefined,
): Promise<string | undefined> {
  const otherwise = question.otherwise?.(known);
  const words = `${question.asks ?? question.means}${otherwise ? ` [${otherwise}]` : ''}: `;
  let wrong = fault;
  for (;;) {
    if (wrong !== undefined) terminal.tell(`  ${wrong}`);
    const said = (await terminal.ask(words)) || otherwise;
    if (said === undefined && !question.required) return undefined;
    wrong = said === undefined ? 'this must be known' : await question.judge?.(said, known);
    if (said !== undefined && wrong === undefined) return said;
  }
}
