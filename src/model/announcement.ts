import { z } from 'zod';
import type { LanguageTag } from './language.ts';
import type { Day } from './moment.ts';

/** The front matter of an announcement in one language. */
export const AnnouncementFrontMatter = z.strictObject({
  title: z.string().trim().min(1).describe('The title, one line'),
  summary: z.string().trim().min(1).describe('The news in one or two sentences'),
  draft: z
    .boolean()
    .default(false)
    .describe('In the authoritative language: true keeps it out of every output but the preview'),
});
export type AnnouncementFrontMatter = z.infer<typeof AnnouncementFrontMatter>;

/** The words of an announcement in one language. */
export interface AnnouncementText extends AnnouncementFrontMatter {
  language: LanguageTag;
  file: string;
  /** GitHub-flavoured Markdown, front matter blanked so that its line numbers are the file’s. */
  markdown: string;
}

/** A piece of news of the team itself; its folder is named `<date>-<slug>`. */
export interface Announcement {
  /** The folder’s name: `2026-03-02-operational`. */
  id: string;
  date: Day;
  draft: boolean;
  texts: Partial<Record<LanguageTag, AnnouncementText>>;
}
