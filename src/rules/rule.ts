import type { Moment } from '../model/moment.ts';
import { error, warning, type Locate, type Position, type Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';

/**
 * Files that have been read and found wrong, so that the site lacks what they say. A rule does not
 * complain a second time of what is missing for that reason only.
 */
export type KeptOut = ReadonlySet<string>;

/** Something that must hold across the files of a site. */
export interface Rule {
  /** In kebab-case, as it is printed after each of its problems. */
  id: string;
  check(site: Site, locate: Locate, now: Moment, keptOut: KeptOut): Problem[];
}

/** Makes a problem of one severity and rule. */
export type Complain = (at: Position, message: string, remedy: string) => Problem;

/** The two ways in which a rule complains. */
export function complaintsOf(rule: string): { error: Complain; warning: Complain } {
  return {
    error: (...complaint) => error(rule, ...complaint),
    warning: (...complaint) => warning(rule, ...complaint),
  };
}
