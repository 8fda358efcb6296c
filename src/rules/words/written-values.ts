import type { Advisory } from '../../model/advisory.ts';
import type { Path } from '../../model/problem.ts';

/** Something a writer wrote in a YAML file, and where. */
export interface WrittenValue {
  path: Path;
  value: string;
}

/** Every piece of writing in a value that was read from YAML. */
export function writtenValues(value: unknown, path: Path = []): WrittenValue[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => writtenValues(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => writtenValues(inner, [...path, key]));
}

/** Every piece of writing in the facts of an advisory. */
export function writtenFacts(advisory: Advisory): WrittenValue[] {
  return writtenValues({ ...advisory, texts: undefined, file: undefined });
}
