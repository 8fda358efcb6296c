import type { Words } from '../i18n/words.ts';

/**
 * Every plural form of a counted key, `{n}` left open, as JSON for a browser script that counts by itself.
 * A form that a language lacks is filled with its `other`.
 */
export function pluralForms(words: Words, key: 'list.count' | 'search.count'): string {
  const { pluralCategories } = new Intl.PluralRules(words.language).resolvedOptions();
  const forms = pluralCategories.map((category) => [category, formOf(words, key, category)]);
  return JSON.stringify(Object.fromEntries(forms));
}

function formOf(words: Words, key: 'list.count' | 'search.count', category: string): string {
  const name = `${key}.${category}`;
  const form = words.t(name as `${typeof key}.other`);
  return form === name ? words.t(`${key}.other`) : form;
}
