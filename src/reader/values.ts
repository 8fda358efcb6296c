import type { z } from 'zod';
import type { Position, Problem } from '../model/problem.ts';
import { error, type Read } from './complaint.ts';
import { faultsIn, type Fault } from './faults.ts';
import type { Sheet } from './yaml.ts';
import { zodWords } from './zod-words.ts';

/** The value of a sheet in the shape of the model; undefined, with every problem, where it does not fit. */
export function fit<S extends z.ZodType>(schema: S, sheet: Sheet): Read<z.output<S> | undefined> {
  if (sheet.value === undefined) return { value: undefined, problems: sheet.problems };
  const faults = faultsIn(schema, sheet.value);
  const problems = [...sheet.problems, ...faults.map((fault) => complain(schema, sheet, fault))];
  return { value: problems.length === 0 ? schema.parse(sheet.value) : undefined, problems };
}

function complain(schema: z.ZodType, sheet: Sheet, fault: Fault): Problem {
  const { message, remedy } = zodWords(schema, fault);
  return error('values', placeOf(sheet, fault), message, remedy);
}

function placeOf(sheet: Sheet, { kind, path }: Fault): Position {
  return kind === 'unknown' || kind === 'bad-key' ? sheet.keyPlace(path) : sheet.place(path);
}
