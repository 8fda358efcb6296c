import type { Position, Problem } from '../model/problem.ts';

export { error, warning } from '../model/problem.ts';

/** What came of reading something: all that is right, and all that is wrong. */
export interface Read<T> {
  value: T;
  problems: Problem[];
}

/** The beginning of a file: the place of what concerns the whole of it. */
export function topOf(file: string): Position {
  return { file, line: 1, column: 1 };
}
