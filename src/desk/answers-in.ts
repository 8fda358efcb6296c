import type { Options } from '../commands/options.ts';
import { COMMON_FLAGS } from '../commands/options.ts';
import type { Answers } from './questions.ts';

/** Flags that every command has, and the one that names a file of answers. */
const OTHERS = [...Object.keys(COMMON_FLAGS), '--answers FILE'].map((flag) => flag.slice(2).split(' ')[0]);

/** The answers among the flags of a command. */
export function answersIn(flags: Options['flags']): Answers {
  const answers = Object.entries(flags).filter(([name]) => !OTHERS.includes(name));
  return Object.fromEntries(answers.map(([name, value]) => [name, String(value)]));
}
