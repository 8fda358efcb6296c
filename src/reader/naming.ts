import type { Path } from '../model/problem.ts';

/** `"title"`, or `item 2 of "telephones"`. */
export function named(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return quoted(last);
  return `item ${last + 1} of ${named(path.slice(0, -1))}`;
}

/** A value as it is shown in a problem; a long one is cut off. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}
