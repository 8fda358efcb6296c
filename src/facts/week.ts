import { DAYS, type OpeningHours } from '../model/contact.ts';
import type { Words } from '../i18n/words.ts';
import { capitalised } from './capitalised.ts';

/** Days that follow each other and have the same hours. */
interface Span {
  /** 0 is Monday. */
  first: number;
  last: number;
  /** `08:30`-`17:30`; none on a closed day, several where there is a break. */
  hours: { opens: string; closes: string }[];
}

/** The week in spans of days with the same hours, from Monday on. */
export function weekSpans(weekly: readonly OpeningHours[]): Span[] {
  return DAYS.map((day, index): Span => ({ first: index, last: index, hours: hoursOf(day, weekly) })).reduce(
    joinedWithLast,
    [],
  );
}

/** The days of a span: Monday to Friday; Saturday and Sunday; Monday. */
export function spanDays({ first, last }: Span, words: Words): string {
  const [start, end] = [dayName(first, words), dayName(last, words)];
  if (first === last) return capitalised(start, words);
  if (first + 1 === last) return capitalised(words.list([start, end]), words);
  return capitalised(words.t('facts.hours.days', { first: start, last: end }), words);
}

/** The hours of a span: 08:30 to 17:30; all day; closed. */
export function spanHours({ hours }: Span, words: Words): string {
  if (hours.length === 0) return words.t('facts.hours.closed');
  return words.list(
    hours.map(({ opens, closes }) =>
      opens === '00:00' && closes === '24:00'
        ? words.t('facts.hours.all-day')
        : words.t('facts.hours.range', { opens, closes }),
    ),
  );
}

function hoursOf(day: (typeof DAYS)[number], weekly: readonly OpeningHours[]): Span['hours'] {
  return weekly
    .filter(({ days }) => days.includes(day))
    .map(({ opens, closes }) => ({ opens, closes }))
    .toSorted((a, b) => (a.opens < b.opens ? -1 : 1));
}

function joinedWithLast(spans: Span[], next: Span): Span[] {
  const last = spans.at(-1);
  if (JSON.stringify(last?.hours) !== JSON.stringify(next.hours)) return [...spans, next];
  return spans.map((span) => (span === last ? { ...span, last: next.last } : span));
}

/** 2024-01-01 was a Monday. */
function dayName(day: number, { language }: Words): string {
  const date = new Date(Date.UTC(2024, 0, 1 + day));
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
}
