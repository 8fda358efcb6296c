import { z } from 'zod';
import type { LanguageTag } from './language.ts';
import { Day } from './moment.ts';

/** The front matter of a standing document in one language. */
export const StandingFrontMatter = z.strictObject({
  title: z.string().trim().min(1).describe('The title, one line'),
  summary: z.string().trim().min(1).describe('What the page is for, in one sentence'),
  updated: Day.optional().describe('In the authoritative language: the day of the last change'),
  translates: Day.optional().describe('In a translation: the "updated" day of the original it translates'),
  menu: z.boolean().default(false).describe('True puts the page in the site’s main menu'),
});
export type StandingFrontMatter = z.infer<typeof StandingFrontMatter>;

/** The words of a standing document in one language. */
export interface StandingText extends StandingFrontMatter {
  language: LanguageTag;
  file: string;
  /** MDX without code, front matter blanked so that its line numbers are the file’s. */
  mdx: string;
}

/** A page that stays: the RFC 2350 description, reporting guidelines, contacts, services ... */
export interface StandingDocument {
  /** Its folder’s name and its place in the site: `rfc2350`, `reporting`, `contacts`, `services`. */
  slug: string;
  texts: Partial<Record<LanguageTag, StandingText>>;
}

/** The standing documents every team has. */
export const REQUIRED_STANDING = ['rfc2350', 'reporting', 'contacts'] as const;

/** Names in the site that the engine’s own pages hold, so that no page of the team may have them. */
export const RESERVED_SLUGS = [
  'advisories',
  'announcements',
  'keys',
  'search',
  'csaf',
  'pagefind',
  '_astro',
  'assets',
] as const;

/** The day the authoritative text was last changed. */
export function updatedOn(document: StandingDocument, authoritative: LanguageTag): Day | undefined {
  return document.texts[authoritative]?.updated;
}

/** True where a translation was made of an older text than the authoritative one of today. */
export function isTranslationBehind(
  document: StandingDocument,
  text: StandingText,
  authoritative: LanguageTag,
): boolean {
  const updated = updatedOn(document, authoritative);
  return text.translates !== undefined && updated !== undefined && text.translates < updated;
}
