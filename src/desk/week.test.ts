import { expect, it } from 'vitest';
import { inOneLine, judgeHours, openingHours } from './week.ts';

it.each([
  'monday-friday 09:00-17:00',
  'sunday-thursday 08:00-16:00; saturday 10:00-12:00',
  'friday-monday 00:00-24:00',
])('reads %s and shows it as it was', (given) => {
  expect(judgeHours(given)).toBeUndefined();
  expect(inOneLine(openingHours(given))).toBe(given);
});

it('has the days of a week that does not begin on Monday', () => {
  expect(openingHours('Saturday - Monday 09:00 - 12:00')).toEqual([
    { days: ['saturday', 'sunday', 'monday'], opens: '09:00', closes: '12:00' },
  ]);
});

it('shows days apart that do not follow each other', () => {
  expect(inOneLine([{ days: ['monday', 'wednesday', 'thursday'], opens: '09:00', closes: '17:00' }])).toBe(
    'monday 09:00-17:00; wednesday-thursday 09:00-17:00',
  );
});

it.each([
  ['nine to five', '"nine to five" is not opening hours - write them as in monday-friday 09:00-17:00'],
  ['mon-friday 09:00-17:00', '"mon" is not a day of the week - write one of: monday, tuesday,'],
  ['', 'nothing is written here'],
])('refuses %s', (given, words) => {
  expect(judgeHours(given)).toContain(words);
});
