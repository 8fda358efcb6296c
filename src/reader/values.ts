import type { z } from 'zod';
import type { Position, Problem } from '../model/problem.ts';
import { error, type Read } from './complaint.ts';
import { faultsIn, type Fault } from './faults.ts';
import type { Sheet } from './yaml.ts';
import { zodWords } from './zod-words.ts';

/** The value of a sheet in the shape of the model; undefined, with every problem, where it does not fit. */
export function fit<S extends z.ZodType>(schema: S, sheet: Sheet): Read<z.output<S> | undefined> {
  if (sheet.value === undefined)
    return { value: undefined, problems: [...sheet.problems, ...plainFaults(schema, sheet)] };
  const faults = faultsIn(schema, sheet.value);
  const problems = [...sheet.problems, ...faults.map((fault) => complain(schema, sheet, fault))];
  return { value: problems.length === 0 ? schema.parse(sheet.value) : undefined, problems };
}

/**
 * What is wrong besides in a text whose signs are: only single values, and none on a line that may have been read in
 * the wrong way.
 */
function plainFaults(schema: z.ZodType, sheet: Sheet): Problem[] {
  const lines = new Set(sheet.problems.flatMap(({ line }) => [line - 1, line, line + 1]));
  return faultsIn(schema, sheet.guess)
    .filter((fault) => fault.kind === 'wrong' && isSingle(fault.issue.input))
    .map((fault) => complain(schema, sheet, fault))
    .filter(({ line }) => !lines.has(line));
}

function isSingle(value: unknown): boolean {
  return (typeof value === 'string' && !value.includes('\n')) || typeof value === 'number';
}

function complain(schema: z.ZodType, sheet: Sheet, fault: Fault): Problem {
  const { message, remedy } = zodWords(schema, fault);
  return error('values', placeOf(sheet, fault), message, remedy);
}

function placeOf(sheet: Sheet, { kind, path }: Fault): Position {
  return kind === 'unknown' || kind === 'bad-key' ? sheet.keyPlace(path) : sheet.place(path);
}
