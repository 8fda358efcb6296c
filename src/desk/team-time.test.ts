import { expect, it } from 'vitest';
import { dayOnWall, morningOf, onWallClock } from './team-time.ts';

it('is the time on the team’s wall, with its zone', () => {
  expect(onWallClock('2026-07-01T12:00:59Z', 'Europe/Amsterdam')).toBe('2026-07-01T14:00:00+02:00');
  expect(onWallClock('2026-01-01T03:00:00Z', 'America/St_Johns')).toBe('2025-12-31T23:30:00-03:30');
  expect(onWallClock('2026-01-01T03:00:00Z', 'UTC')).toBe('2026-01-01T03:00:00Z');
});

it('is another day, and another year, in another zone', () => {
  expect(dayOnWall('2026-12-31T23:30:00Z', 'Europe/Amsterdam')).toBe('2027-01-01');
  expect(dayOnWall('2027-01-01T03:00:00Z', 'America/New_York')).toBe('2026-12-31');
});

it('is nine in the morning also on the day that the clock is changed', () => {
  expect(morningOf('2026-03-29', 'Europe/Amsterdam')).toBe('2026-03-29T09:00:00+02:00');
  expect(morningOf('2026-10-25', 'Europe/Amsterdam')).toBe('2026-10-25T09:00:00+01:00');
  expect(morningOf('2027-01-04', 'Pacific/Auckland')).toBe('2027-01-04T09:00:00+13:00');
});
