/** A place in a file that a writer edits; lines and columns count from 1. */
export interface Position {
  /** Path as the writer sees it, with forward slashes, relative to the project: `content/team.yaml`. */
  file: string;
  line: number;
  column: number;
}

/** One thing that is wrong with the content, told in a writer's words. */
export interface Problem extends Position {
  /** An error stops the build; a warning is printed and the build goes on. */
  severity: 'error' | 'warning';
  /** Name of the rule, in kebab-case: `advisory-id`. */
  rule: string;
  /** What is wrong, in one plain clause without a full stop. */
  message: string;
  /** What to do about it, in one plain clause without a full stop. */
  remedy: string;
}

/** Keys and indexes from the top of a YAML file (or front matter) down to a value. */
export type Path = readonly (string | number)[];

/** Finds where a value stands in a file; a path that is not there gives its nearest parent. */
export type Locate = (file: string, path?: Path) => Position;

/** A problem that stops the build. */
export function error(rule: string, at: Position, message: string, remedy: string): Problem {
  return { ...at, severity: 'error', rule, message, remedy };
}

/** A problem that is printed while the build goes on. */
export function warning(rule: string, at: Position, message: string, remedy: string): Problem {
  return { ...at, severity: 'warning', rule, message, remedy };
}

/** Orders problems by file, then line, then column. */
export function inFileOrder(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
