import type { Position, Problem } from '../model/problem.ts';

/** What came of reading something: all that is right, and all that is wrong. */
export interface Read<T> {
  value: T;
  problems: Problem[];
}

/** A problem that stops the build. */
export function error(rule: string, at: Position, message: string, remedy: string): Problem {
  return { ...at, severity: 'error', rule, message, remedy };
}

/** A problem that is printed while the build goes on. */
export function warning(rule: string, at: Position, message: string, remedy: string): Problem {
  return { ...at, severity: 'warning', rule, message, remedy };
}

/** The beginning of a file: the place of what concerns the whole of it. */
export function topOf(file: string): Position {
  return { file, line: 1, column: 1 };
}
