import { z } from 'zod';
import type { LanguageTag } from '../model/language.ts';
import { bare } from '../reader/schema-shape.ts';

/** An English example with each text for the reader written out per language, where the site has more than one. */
export function localExample(
  schema: z.ZodType,
  example: unknown,
  languages: readonly LanguageTag[],
): unknown {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion && typeof example === 'string') return perLanguage(example, languages);
  if (inner instanceof z.ZodArray && Array.isArray(example))
    return example.map((item) => localExample(inner.element as z.ZodType, item, languages));
  if (!(inner instanceof z.ZodObject)) return example;
  const fields = inner.shape as Record<string, z.ZodType>;
  return Object.fromEntries(
    Object.entries(example as Record<string, unknown>).map(([key, value]) => [
      key,
      fields[key] === undefined ? value : localExample(fields[key], value, languages),
    ]),
  );
}

function perLanguage(example: string, languages: readonly LanguageTag[]): string | Record<string, string> {
  if (languages.length === 1) return example;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const inLanguage = (language: LanguageTag) =>
    language.startsWith('en') ? example : `TODO: the same in ${names.of(language) ?? language}`;
  return Object.fromEntries(languages.map((language) => [language, inLanguage(language)]));
}
