import type { RootContent } from 'mdast';
import type { Holiday } from '../model/contact.ts';
import { dayOf } from '../model/moment.ts';
import { localText, type FactContext } from './context.ts';
import { definitions, paragraph, table, time, type Inline } from './nodes.ts';
import { timeZone } from './time-zone.ts';
import { spanDays, spanHours, weekSpans } from './week.ts';

/**
 * `<Hours />`: the week, the time zone, the holidays to come, and what happens outside these hours.
 * Holidays before the day of `context.now` are left out: a page passes the date of the build; a signed text passes
 * a day that its own content fixes (the RFC 2350 text the first day of the year of its last update), so that its
 * bytes do not depend on the clock.
 */
export function hours(_props: Record<string, string>, context: FactContext): RootContent[] {
  const { outside } = context.site.team.hours;
  return [
    week(context),
    paragraph(timeZone(context)),
    ...holidays(context),
    paragraph(localText(outside, context)),
  ];
}

function week({ site, words }: FactContext): RootContent {
  const rows = weekSpans(site.team.hours.weekly).map((span): Inline[] => [
    spanDays(span, words),
    spanHours(span, words),
  ]);
  return table([[words.t('facts.hours.day'), words.t('facts.hours.hours')], ...rows]);
}

function holidays(context: FactContext): RootContent[] {
  const today = dayOf(context.now);
  const coming = context.site.team.hours.holidays.filter(({ date }) => date >= today).toSorted(byDate);
  if (coming.length === 0) return [];
  return [
    paragraph(context.words.t('facts.hours.holidays')),
    definitions(
      coming.map(({ date, name }) => [[time(date, context.words.day(date))], localText(name, context)]),
    ),
  ];
}

function byDate(a: Holiday, b: Holiday): number {
  return a.date < b.date ? -1 : 1;
}
