import type { Day, Moment } from '../model/moment.ts';

/** The calendar day of a moment in a time zone: what a reader there calls that day. */
export function zonedDay(moment: Moment, timeZone: string): Day {
  const form = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(form.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}
