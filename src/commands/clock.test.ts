import { expect, it } from 'vitest';
import { clock } from './clock.ts';

it('takes the date of a build from SOURCE_DATE_EPOCH', () => {
  expect(clock({ SOURCE_DATE_EPOCH: '1795262400' })).toBe('2026-11-21T12:00:00Z');
});

it('refuses a SOURCE_DATE_EPOCH that is not a number of seconds', () => {
  expect(() => clock({ SOURCE_DATE_EPOCH: 'yesterday' })).toThrow('it must be seconds since 1970');
});

it('takes the present moment where nothing is set', () => {
  expect(Math.abs(Date.parse(clock({})) - Date.now())).toBeLessThan(2000);
});
