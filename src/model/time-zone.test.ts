import { expect, it } from 'vitest';
import { isTimeZone, timeZoneFault } from './time-zone.ts';

it.each([
  'Europe/Amsterdam',
  'America/Argentina/Buenos_Aires',
  'Asia/Calcutta',
  'Europe/Kyiv',
  'Etc/UTC',
  'UTC',
])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

it.each([
  ['Amsterdam', 'Europe/Amsterdam'],
  ['Europe/Amsterdm', 'Europe/Amsterdam'],
  ['europe/amsterdam', 'Europe/Amsterdam'],
  ['New York', 'America/New_York'],
  ['GMT', 'UTC'],
])('%s: did you mean %s?', (written, meant) => {
  expect(isTimeZone(written)).toBe(false);
  expect(timeZoneFault(written)).toBe(`is not a time zone name: did you mean ${meant}?`);
});

it.each(['CET', 'UTC+1', '+01:00', 'Europe/Netherlands', ''])('%s is near to none', (written) => {
  expect(isTimeZone(written)).toBe(false);
  expect(timeZoneFault(written)).toBe(
    'is not a time zone name: write a continent and a city of the same time, such as Europe/Amsterdam',
  );
});
