import { z } from 'zod';
import { extremes } from './extremes.ts';

/** A language tag as BCP 47 writes it, in the short form this site uses: `en`, `nl`, `pt-BR`. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/, {
    error: 'is not a language tag such as en, nl or pt-BR',
  })
  .describe('A language tag (BCP 47), such as en, nl or pt-BR')
  .register(extremes, { least: 'en', greatest: 'en' });

export type LanguageTag = z.infer<typeof LanguageTag>;

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku-Arab', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The writing direction of a language, as HTML's `dir` attribute names it. */
export function direction(language: LanguageTag): 'ltr' | 'rtl' {
  const base = language.split('-')[0] ?? language;
  return RIGHT_TO_LEFT.has(language) || RIGHT_TO_LEFT.has(base) ? 'rtl' : 'ltr';
}
