import type { LanguageTag } from '../model/language.ts';

/** A language’s name in that language, with a capital as it stands alone: `Nederlands`, `Français`. */
export function ownName(language: LanguageTag): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(language) + rest.join('');
}
