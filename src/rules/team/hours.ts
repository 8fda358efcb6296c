import type { Hours, OpeningHours } from '../../model/contact.ts';
import { dayOf, type Day } from '../../model/moment.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error, warning } = complaintsOf('hours');

/** The team’s day ends after it begins, no hours overlap, and each holiday stands once and is still to come. */
export const hours: Rule = {
  id: 'hours',
  check: ({ team: { hours: all } }, locate, now) => [
    ...backwards(all, locate),
    ...repeatedDays(all, locate),
    ...overlaps(all, locate),
    ...repeatedHolidays(all, locate),
    ...pastHolidays(all, locate, dayOf(now)),
  ],
};

function backwards({ weekly }: Hours, locate: Locate): Problem[] {
  return weekly.flatMap(({ opens, closes }, index) => {
    if (opens < closes) return [];
    const message = `the day closes at ${closes} and opens at ${opens}`;
    const remedy =
      'correct the hours; a day that goes on after midnight is written as two, until "24:00" and from "00:00"';
    return [error(locate('team.yaml', ['hours', 'weekly', index, 'closes']), message, remedy)];
  });
}

function repeatedDays({ weekly }: Hours, locate: Locate): Problem[] {
  return weekly.flatMap(({ days }, index) =>
    days.flatMap((day, place) => {
      if (days.indexOf(day) === place) return [];
      const at = locate('team.yaml', ['hours', 'weekly', index, 'days', place]);
      return [error(at, `${day} stands here twice`, 'take it out, or write the day that is meant')];
    }),
  );
}

function overlaps({ weekly }: Hours, locate: Locate): Problem[] {
  return weekly.flatMap((later, index) => {
    for (const earlier of weekly.slice(0, index)) {
      const place = later.days.findIndex((day) => earlier.days.includes(day));
      const day = later.days[place];
      if (day === undefined || !meet(earlier, later)) continue;
      const message = `${day} has the hours ${written(later)} and also ${written(earlier)}`;
      const at = locate('team.yaml', ['hours', 'weekly', index, 'days', place]);
      return [error(at, message, 'name the day once, or correct the hours so that they do not overlap')];
    }
    return [];
  });
}

function meet(one: OpeningHours, other: OpeningHours): boolean {
  return one.opens < other.closes && other.opens < one.closes;
}

function written({ opens, closes }: OpeningHours): string {
  return `${opens} to ${closes}`;
}

function repeatedHolidays({ holidays }: Hours, locate: Locate): Problem[] {
  const days = holidays.map(({ date }) => date);
  return days.flatMap((day, index) => {
    if (days.indexOf(day) === index) return [];
    const at = locate('team.yaml', ['hours', 'holidays', index, 'date']);
    return [
      error(at, `${day} stands among the holidays twice`, 'correct the day, or take one of the two out'),
    ];
  });
}

/** Never an error: it must not stop what is urgent. Readers are not shown what is past. */
function pastHolidays({ holidays }: Hours, locate: Locate, today: Day): Problem[] {
  const past = holidays.filter(({ date }) => date < today);
  const first = holidays.findIndex(({ date }) => date < today);
  if (first < 0) return [];
  const at = locate('team.yaml', ['hours', 'holidays', first, 'date']);
  if (past.length === holidays.length)
    return [warning(at, 'all holidays are past', 'write those of the coming year in their place')];
  const days = past.map(({ date }) => date).join(', ');
  const message = past.length === 1 ? `the holiday of ${days} is past` : `these holidays are past: ${days}`;
  return [warning(at, message, past.length === 1 ? 'it can be taken out' : 'they can be taken out')];
}
