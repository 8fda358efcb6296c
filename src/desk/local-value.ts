import type { LanguageTag } from '../model/language.ts';
import type { LocalText } from '../model/local-text.ts';
import type { Answers } from './questions.ts';
import type { SiteLanguages } from './setup-questions.ts';

/** Words that a reader needs in the own language: what is not given in one is to be translated. */
const SENTENCES = ['tagline'];

/** What team.yaml gets of words that may differ by language; undefined where nothing is known of them. */
export function localValue(
  name: string,
  { answers, languages, authoritative }: SiteLanguages & { answers: Answers },
): LocalText | undefined {
  const main = answers[name];
  if (main === undefined) return undefined;
  const given = (language: LanguageTag) => answers[`${name}.${language}`];
  if (name === 'country' && isCountryCode(main))
    return perLanguage(languages, (language) => given(language) ?? countryName(main, language));
  if (SENTENCES.includes(name))
    return perLanguage(languages, (language) =>
      language === authoritative ? main : (given(language) ?? `TODO: Translate: ${main}`),
    );
  if (!languages.some((language) => given(language) !== undefined)) return main;
  return perLanguage(languages, (language) =>
    language === authoritative ? main : (given(language) ?? main),
  );
}

function perLanguage(languages: readonly LanguageTag[], text: (language: LanguageTag) => string): LocalText {
  const [only] = languages;
  if (only !== undefined && languages.length === 1) return text(only);
  return Object.fromEntries(languages.map((language) => [language, text(language)]));
}

function isCountryCode(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && countryName(text, 'en') !== text;
}

function countryName(code: string, language: LanguageTag): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
