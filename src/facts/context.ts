import { words, type Words } from '../i18n/words.ts';
import type { LanguageTag } from '../model/language.ts';
import { inBestLanguage, type LocalText } from '../model/local-text.ts';
import type { Moment } from '../model/moment.ts';
import type { Site } from '../model/site.ts';

/** What a fact is written from: the site, the reader’s language, and the moment for which it is written. */
export interface FactContext {
  site: Site;
  language: LanguageTag;
  words: Words;
  /** The date of the build for a page; for a signed text a day that the text itself fixes. */
  now: Moment;
}

/** The context of one language of a site at a moment. */
export function factContext(site: Site, language: LanguageTag, now: Moment): FactContext {
  return { site, language, words: words(site, language), now };
}

/** A text of the team in the reader’s language. */
export function localText(text: LocalText, { site, language }: FactContext): string {
  return inBestLanguage(text, language, site.team.languages.authoritative);
}
