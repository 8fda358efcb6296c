import { z } from 'zod';
import { extremes } from './extremes.ts';

/** A language tag as BCP 47 writes it, in the short form this site uses: `en`, `nl`, `pt-BR`. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/, {
    error: ({ input }) => languageFault(input),
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

const COMMON =
  'ar cs da de el en es et fi fr hr hu it ja ko lt lv nb nl pl pt ro ru sk sl sr sv tr uk zh'.split(' ');

/** The name of a language, in English or its own, says which tag is meant; so does a tag in other letters. */
function languageFault(written: unknown): string {
  const otherwise = 'is not a language tag such as en, nl or pt-BR';
  const name = String(written).trim().toLowerCase();
  const meant = COMMON.find((tag) => [tag, nameIn('en', tag), nameIn(tag, tag)].includes(name));
  return meant === undefined ? otherwise : `${otherwise}: write ${meant}`;
}

function nameIn(language: string, tag: string): string {
  return (new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? '').toLowerCase();
}
