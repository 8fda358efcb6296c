import { z } from 'zod';
import { dayFault, momentFault } from './date-fault.ts';
import { extremes } from './extremes.ts';

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso
  .date({ error: ({ input }) => dayFault(input) })
  .describe('A calendar day, YYYY-MM-DD')
  .register(extremes, { least: '1000-01-01', greatest: '9999-12-31' });
export type Day = z.infer<typeof Day>;

/** A moment with its zone, RFC 3339: `2026-03-31T14:00:00Z` or `2026-03-31T16:00:00+02:00`. */
export const Moment = z.iso
  .datetime({ offset: true, error: ({ input }) => momentFault(input), abort: true })
  .refine((moment) => !/[+-](1[5-9]|2\d):\d\d$/.test(moment), {
    error: 'has a zone that is nowhere: write the hours that your clock is ahead of world time, 14 at most',
  })
  .describe('A date and time with its zone (RFC 3339), such as 2026-03-31T14:00:00Z')
  .register(extremes, { least: '1000-01-01T00:00:00Z', greatest: '9999-12-31T00:00:00Z' });
export type Moment = z.infer<typeof Moment>;

/** The same moment in UTC to the second, `YYYY-MM-DDTHH:MM:SSZ`. */
export function inUtc(moment: Moment): Moment {
  return new Date(moment).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** True where `a` is before `b`. */
export function isBefore(a: Moment, b: Moment): boolean {
  return Date.parse(a) < Date.parse(b);
}

/** The latest of the given moments, in UTC; at least one must be given. */
export function latest(first: Moment, ...others: Moment[]): Moment {
  return inUtc(others.reduce((last, moment) => (isBefore(last, moment) ? moment : last), first));
}

/** The moment a number of days later, in UTC. */
export function daysAfter(moment: Moment, days: number): Moment {
  return inUtc(new Date(Date.parse(moment) + days * 86_400_000).toISOString());
}

/** The calendar day of a moment in UTC. */
export function dayOf(moment: Moment): Day {
  return inUtc(moment).slice(0, 10);
}

/** The first moment of a calendar day, in UTC. */
export function startOf(day: Day): Moment {
  return `${day}T00:00:00Z`;
}
