import type { z } from 'zod';
import type { Path } from '../model/problem.ts';
import { nearest } from '../model/nearest.ts';
import { fieldAt } from './schema-shape.ts';

type Issue = z.core.$ZodIssue;

/** One thing that is wrong with a value, at the path where it is wrong. */
export type Fault =
  | { kind: 'unknown'; path: Path; suggestion: string | undefined; known: string[] }
  | { kind: 'missing'; path: Path }
  | { kind: 'bad-key'; path: Path; issue: Issue }
  | { kind: 'wrong'; path: Path; issue: Issue };

/** Everything in a value that does not fit a schema; a missing key of which a misspelt one is found is told once. */
export function faultsIn(schema: z.ZodType, value: unknown): Fault[] {
  const issues =
    schema.safeParse(value, { error: () => '', reportInput: true }).error?.issues.flatMap(spread) ?? [];
  const faults = issues.flatMap((issue) => faultsOf(schema, issue));
  return faults.filter((fault) => fault.kind !== 'missing' || !isMisspelt(fault.path, faults));
}

/** An issue of a choice between shapes becomes the issues of the shape that was meant, where that is plain. */
function spread(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.input === undefined) return [issue];
  const meant = issue.errors.filter((branch) => !branch.some(isOfWrongType));
  if (meant.length !== 1 || meant[0] === undefined) return [issue];
  return meant[0].map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isOfWrongType({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

function faultsOf(schema: z.ZodType, issue: Issue): Fault[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(schema, path, key, issue));
  if (issue.code === 'invalid_key') return [{ kind: 'bad-key', path, issue: issue.issues[0] ?? issue }];
  return [issue.input === undefined ? { kind: 'missing', path } : { kind: 'wrong', path, issue }];
}

function unknownKey(schema: z.ZodType, parent: Path, key: string, issue: Issue): Fault {
  const known = fieldAt(schema, parent).keys;
  const free = known.filter((name) => !Object.hasOwn(issue.input as object, name));
  return { kind: 'unknown', path: [...parent, key], suggestion: nearest(key, free), known };
}

function isMisspelt(missing: Path, faults: Fault[]): boolean {
  return faults.some(
    (fault) =>
      fault.kind === 'unknown' &&
      fault.suggestion === missing.at(-1) &&
      fault.path.slice(0, -1).join('/') === missing.slice(0, -1).join('/'),
  );
}
