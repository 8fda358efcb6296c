import type { Field } from './schema-shape.ts';

/** To make a text of what reads as a number. */
export const QUOTES = 'put double quotes around it';

/** To put something else in the place of a value. */
export function replaceRemedy(field: Field): string {
  return `change it${withThis(field)}`;
}

/** To write the keys of a group. */
export function linesRemedy(how: string, { keys }: Field): string {
  return `${how}, each on a line of its own: ${keys.map((key) => `${key}:`).join(' ')}`;
}

/** What the model says belongs in a place, as the end of a remedy. */
export function withThis({ description }: Field): string {
  return description === undefined ? '' : `; here belongs: ${description}`;
}
