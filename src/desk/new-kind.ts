import type { Moment } from '../model/moment.ts';
import type { Site } from '../model/site.ts';
import type { Answers, Question } from './questions.ts';

/** What is needed to write something new. */
export interface Desk {
  site: Site;
  /** The content folder’s absolute path. */
  content: string;
  now: Moment;
}

/** What was written. */
export interface Made {
  /** Its folder in the content folder: `advisories/2026/EX-2026-0008`. */
  folder: string;
  /** The names of its files. */
  files: string[];
  /** Where its page is, from the web root. */
  address: string;
  /** What to do to have it published. */
  publish: string;
}

/** Something that a writer can begin. */
export interface NewKind {
  questions: (desk: Desk) => Promise<Question[]>;
  write: (desk: Desk, answers: Answers) => Promise<Made>;
}
