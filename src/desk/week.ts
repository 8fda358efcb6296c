import { DAYS, type OpeningHours } from '../model/contact.ts';
import type { Judgement } from './questions.ts';

type Day = (typeof DAYS)[number];

const SHAPE = /^([a-z]+)(?:\s*-\s*([a-z]+))?\s+(\d\d:\d\d)\s*-\s*(\d\d:\d\d)$/;
const EXAMPLE = 'monday-friday 09:00-17:00';

/** Opening hours as a person writes them: `monday-friday 09:00-17:00; saturday 10:00-12:00`. */
export function openingHours(given: string): OpeningHours[] {
  return parts(given).map((part) => {
    const [, first = '', last = first, opens = '', closes = ''] = SHAPE.exec(part) ?? [];
    return { days: daysFrom(first, last), opens, closes };
  });
}

/** What is wrong with opening hours. */
export function judgeHours(given: string): Judgement {
  for (const part of parts(given)) {
    const [, first, last = first] = SHAPE.exec(part) ?? [];
    if (first === undefined) return `"${part}" is not opening hours - write them as in ${EXAMPLE}`;
    const strange = [first, last].find((day) => !DAYS.includes(day as Day));
    if (strange !== undefined)
      return `"${strange}" is not a day of the week - write one of: ${DAYS.join(', ')}`;
  }
  return parts(given).length === 0 ? `nothing is written here - write hours as in ${EXAMPLE}` : undefined;
}

/** Opening hours as a person would write them. */
export function inOneLine(hours: readonly OpeningHours[]): string {
  const spans = hours.flatMap(({ days, opens, closes }) =>
    runs(days).map((run) => `${run} ${opens}-${closes}`),
  );
  return spans.join('; ');
}

/** Days that follow each other, as `monday-friday`. */
function runs(days: readonly Day[]): string[] {
  const found: Day[][] = [];
  for (const day of days) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (before !== undefined && DAYS.indexOf(day) === (DAYS.indexOf(before) + 1) % DAYS.length)
      last?.push(day);
    else found.push([day]);
  }
  return found.map((run) => (run.length === 1 ? run.join('') : `${run[0] ?? ''}-${run.at(-1) ?? ''}`));
}

function parts(given: string): string[] {
  return given
    .toLowerCase()
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A week may begin on any day: `sunday-thursday`. */
function daysFrom(first: string, last: string): Day[] {
  const [from, to] = [first, last].map((day) => DAYS.indexOf(day as Day));
  if (from === undefined || to === undefined || from < 0 || to < 0) return [];
  const length = ((to - from + DAYS.length) % DAYS.length) + 1;
  return Array.from({ length }, (_, index) => DAYS[(from + index) % DAYS.length] ?? 'monday');
}
