import { z } from 'zod';
import { LanguageTag } from './language.ts';

const Line = z.string().trim().min(1, { error: 'is empty' });

/** Words for the reader: one text per language, or a single text that is the same in all of them (a name, say). */
export const LocalText = z.union([Line, z.record(LanguageTag, Line)], {
  error: 'must be a text, or one text per language such as { en: ..., nl: ... }',
});

export type LocalText = z.infer<typeof LocalText>;

/** The text in one language; undefined where a text per language lacks that language. */
export function inLanguage(text: LocalText, language: LanguageTag): string | undefined {
  return typeof text === 'string' ? text : text[language];
}

/**
 * The text in one language, or in the next best where it is missing.
 * The rules report a missing language before anything is published; this serves the preview of unfinished work.
 */
export function inBestLanguage(text: LocalText, language: LanguageTag, authoritative: LanguageTag): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text[authoritative] ?? Object.values(text)[0] ?? '';
}
