import { describe, expect, it } from 'vitest';
import { zonedDay } from './zoned-day.ts';

describe('the day of a moment', () => {
  it('is the one on the calendar there', () => {
    expect(zonedDay('2026-03-31T23:30:00Z', 'Europe/Amsterdam')).toBe('2026-04-01');
    expect(zonedDay('2026-03-31T23:30:00Z', 'UTC')).toBe('2026-03-31');
    expect(zonedDay('2026-03-31T01:30:00Z', 'America/Paramaribo')).toBe('2026-03-30');
  });
});
