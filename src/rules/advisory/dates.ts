import { firstPublished, type Advisory } from '../../model/advisory.ts';
import { dayOf, isBefore, type Day, type Moment } from '../../model/moment.ts';
import type { Locate, Path, Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { present } from '../text/texts.ts';

const { error, warning } = complaintsOf('dates');

/** What has happened is not dated later than now; what is to be published later is told to be kept back until then. */
export const dates: Rule = {
  id: 'dates',
  check: (site, locate, now) => {
    const today = todayOf(site, now);
    return [
      ...site.advisories.flatMap((advisory) => advisoryDates(advisory, locate, now)),
      ...announcementDays(site, today),
      ...updateDays(site, locate, today),
      ...teamDays(site, locate, today),
    ];
  },
};

/** The day it is for the team, or in UTC, whichever is later: a team in the east writes of a day that UTC has not reached. */
function todayOf({ team }: Site, now: Moment): Day {
  const own = new Intl.DateTimeFormat('sv-SE', { timeZone: team.timeZone }).format(new Date(now));
  return own > dayOf(now) ? own : dayOf(now);
}

function advisoryDates(advisory: Advisory, locate: Locate, now: Moment): Problem[] {
  const { file, status, revisions, withdrawal } = advisory;
  const first = firstPublished(advisory);
  const odd = yearProblems(advisory, first, locate);
  if (odd.length > 0 || status === 'draft') return odd;
  if (isBefore(now, first))
    return [
      warning(
        locate(file, ['revisions', 0, 'date']),
        `this advisory is dated ${first} and is kept back until then`,
        'leave it if that is meant, or correct the date',
      ),
    ];
  const later = revisions.flatMap(({ number, date }, index) => {
    if (!isBefore(now, date)) return [];
    const message = `revision ${number} is dated ${date}, which is still to come`;
    return [error(locate(file, ['revisions', index, 'date']), message, TO_COME)];
  });
  if (withdrawal === undefined || !isBefore(now, withdrawal.date)) return later;
  const message = `the withdrawal is dated ${withdrawal.date}, which is still to come`;
  return [...later, error(locate(file, ['withdrawal', 'date']), message, TO_COME)];
}

const TO_COME = 'correct the date, or wait with this change: what is written here is published at once';

function yearProblems({ file, id }: Advisory, first: Moment, locate: Locate): Problem[] {
  const [year, own] = [first.slice(0, 4), id.split('-').at(-2) ?? ''];
  if (!(Math.abs(Number(year) - Number(own)) > 1)) return [];
  const message = `the ID is of ${own} and the first revision of ${year}`;
  return [
    warning(locate(file, ['revisions', 0, 'date']), message, 'correct the year of the date, or of the ID'),
  ];
}

function announcementDays({ announcements, team }: Site, today: Day): Problem[] {
  return announcements.flatMap(({ date, draft, texts }) => {
    const file = (texts[team.languages.authoritative] ?? present(texts)[0])?.file;
    if (draft || date <= today || file === undefined) return [];
    const message = `this announcement is dated ${date} and is kept back until then`;
    const remedy = 'leave it if that is meant, or correct the date in the name of its folder';
    return [warning({ file, line: 1, column: 1 }, message, remedy)];
  });
}

function updateDays({ standing }: Site, locate: Locate, today: Day): Problem[] {
  const texts = standing.flatMap((document) => present(document.texts));
  return texts.flatMap(({ file, updated }) =>
    updated === undefined ? [] : notYet(file, ['updated'], updated, locate, today),
  );
}

function teamDays({ team }: Site, locate: Locate, today: Day): Problem[] {
  const history = team.rfc2350.history.flatMap(({ date }, index) =>
    notYet('team.yaml', ['rfc2350', 'history', index, 'date'], date, locate, today),
  );
  if (team.established <= today) return history;
  const message = `the team is not there yet: it begins on ${team.established}`;
  return [
    ...history,
    warning(locate('team.yaml', ['established']), message, 'correct the day, if it is wrong'),
  ];
}

function notYet(file: string, path: Path, day: Day, locate: Locate, today: Day): Problem[] {
  if (day <= today) return [];
  const remedy = 'write the day on which it was changed, today at the latest';
  return [error(locate(file, path), `${day} is still to come`, remedy)];
}
