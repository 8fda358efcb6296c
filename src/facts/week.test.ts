import { expect, it } from 'vitest';
import { words } from '../i18n/words.ts';
import type { OpeningHours } from '../model/contact.ts';
import { sampleSite } from '../tests/sample-site.ts';
import { spanDays, spanHours, weekSpans } from './week.ts';

function week(weekly: OpeningHours[], language = 'en'): string[] {
  const list = words(sampleSite(), language);
  return weekSpans(weekly).map((span) => `${spanDays(span, list)}: ${spanHours(span, list)}`);
}

it('joins days with the same hours, and says which are closed', () => {
  const days: OpeningHours['days'] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
  expect(week([{ days, opens: '08:30', closes: '17:30' }])).toEqual([
    'Monday to Friday: 08:30 to 17:30',
    'Saturday and Sunday: closed',
  ]);
});

it('tells breaks, whole days and single days, in the order of the day', () => {
  const hours = week([
    { days: ['monday'], opens: '13:00', closes: '17:00' },
    { days: ['monday'], opens: '09:00', closes: '12:00' },
    { days: ['wednesday'], opens: '00:00', closes: '24:00' },
  ]);
  expect(hours).toEqual([
    'Monday: 09:00 to 12:00 and 13:00 to 17:00',
    'Tuesday: closed',
    'Wednesday: all day, midnight to midnight',
    'Thursday to Sunday: closed',
  ]);
});

it('speaks the reader’s language', () => {
  const days: OpeningHours['days'] = ['monday', 'tuesday', 'wednesday'];
  expect(week([{ days, opens: '09:00', closes: '17:00' }], 'nl')[0]).toBe(
    'Maandag tot en met woensdag: 09:00 tot 17:00 uur',
  );
  expect(week([{ days, opens: '09:00', closes: '17:00' }], 'fr')[0]).toBe(
    'Du lundi au mercredi: de 09:00 à 17:00',
  );
});
