import type { Advisory } from './advisory.ts';
import { firstPublished } from './advisory.ts';
import type { Announcement } from './announcement.ts';
import type { TeamKey } from './key.ts';
import type { LanguageTag } from './language.ts';
import { isBefore, startOf, type Moment } from './moment.ts';
import type { StandingDocument } from './standing.ts';
import type { Team } from './team.ts';

/** Interface words by key: `advisory.severity`. */
export type WordList = Record<string, string>;

/** Everything a team has written, checked: plain data that can be stored and compared. */
export interface Site {
  team: Team;
  keys: TeamKey[];
  /** Sorted by ID. */
  advisories: Advisory[];
  /** Sorted by ID, which begins with the date. */
  announcements: Announcement[];
  /** Sorted by slug. */
  standing: StandingDocument[];
  /** The team’s own interface words over the built-in ones. */
  wordOverrides: Partial<Record<LanguageTag, WordList>>;
  /** What the team put in `public/`, by its path there, sorted: `images/map.png`. */
  publicFiles: string[];
}

/** The key that reports are encrypted to and files signed by. @throws Error where the site has none. */
export function teamKey(site: Site): TeamKey {
  const key = site.keys.find(({ use }) => use === 'team');
  if (key === undefined) throw new Error('the site has no team key');
  return key;
}

/** True where the site stands on the demonstration key. */
export function isDemonstration(site: Site): boolean {
  return site.keys.some(({ demonstration }) => demonstration);
}

/** The site as the public may see it at a moment: without drafts and without what is dated later. */
export function publicAt(site: Site, now: Moment): Site {
  return {
    ...site,
    advisories: site.advisories.filter(
      (advisory) => advisory.status !== 'draft' && !isBefore(now, firstPublished(advisory)),
    ),
    announcements: site.announcements.filter(({ draft, date }) => !draft && !isBefore(now, startOf(date))),
  };
}

/** Advisories, the last published first. */
export function newestFirst(advisories: readonly Advisory[]): Advisory[] {
  return advisories.toSorted(
    (a, b) => Date.parse(firstPublished(b)) - Date.parse(firstPublished(a)) || (a.id < b.id ? 1 : -1),
  );
}

/** The standing document of a slug. */
export function standingDocument(site: Site, slug: string): StandingDocument | undefined {
  return site.standing.find((document) => document.slug === slug);
}
