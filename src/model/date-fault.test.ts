import { describe, expect, it } from 'vitest';
import { dayFault, momentFault } from './date-fault.ts';

describe('what is no calendar day', () => {
  it.each([
    ['31-03-2026', 'is not a calendar day such as 2026-03-31: write 2026-03-31'],
    ['3/31/2026', 'is not a calendar day such as 2026-03-31: write 2026-03-31'],
    ['2026-3-1', 'is not a calendar day such as 2026-03-31: write 2026-03-01'],
    ['2026/03/31', 'is not a calendar day such as 2026-03-31: write 2026-03-31'],
    ['03/04/2026', 'is not a calendar day such as 2026-03-31'],
    ['2026-02-30', 'is not on the calendar: write a day that there is in month 2'],
    ['tomorrow', 'is not a calendar day such as 2026-03-31'],
    [20260331, 'is not a calendar day such as 2026-03-31'],
  ])('%j', (written, words) => {
    expect(dayFault(written)).toBe(words);
  });
});

describe('what is no moment', () => {
  const ZONE = (local: string) =>
    `write ${local}Z for world time (UTC), or the hours that your clock is ahead of it, as in ${local}+01:00`;
  it.each([
    ['2026-03-31', `has no time and zone: ${ZONE('2026-03-31T14:00:00')}`],
    ['31-03-2026', `has no time and zone: ${ZONE('2026-03-31T14:00:00')}`],
    ['2026-03-31T09:05:00', `has no zone: ${ZONE('2026-03-31T09:05:00')}`],
    ['2026-03-31 9:05', `has no zone: ${ZONE('2026-03-31T09:05:00')}`],
    [
      '2026-03-31 09:05+0100',
      'is not a date and time with its zone such as 2026-03-31T14:00:00Z: write 2026-03-31T09:05:00+01:00',
    ],
    ['2026-02-30T09:05:00Z', 'is not on the calendar: write a day that there is in month 2'],
    ['soon', 'is not a date and time with its zone such as 2026-03-31T14:00:00Z'],
  ])('%j', (written, words) => {
    expect(momentFault(written)).toBe(words);
  });
});
