import type { LanguageTag } from '../model/language.ts';
import type { Day, Moment } from '../model/moment.ts';
import type { Site, WordList } from '../model/site.ts';
import { BUILT_IN, type WordKey } from './index.ts';

type Values = Record<string, string | number>;

/** The interface words of one language, and its ways of writing dates, numbers and lists. */
export interface Words {
  language: LanguageTag;
  /** The words of a key, `{name}` filled in. */
  t(key: WordKey, values?: Values): string;
  /** The words of a key that counts: `key.one`, `key.other` ... chosen by the language’s plural rules. */
  count(key: string, n: number, values?: Values): string;
  /** A calendar day in full: 31 March 2026. */
  day(day: Day): string;
  /** A moment in the team’s time zone, with the zone: 31 March 2026, 16:00 CEST. */
  moment(moment: Moment): string;
  /** Words joined as a list: a, b and c. */
  list(items: string[]): string;
  /** The name of a language in this language: Dutch. */
  languageName(language: LanguageTag): string;
}

/** The words of a language for a site: the team’s overrides, then the built-in ones, then English. */
export function words(site: Pick<Site, 'team' | 'wordOverrides'>, language: LanguageTag): Words {
  const list = wordList(site, language);
  const english: WordList = BUILT_IN.en;
  const fill = (key: string, values: Values = {}) => fillIn(list[key] ?? english[key] ?? key, values);
  const plural = new Intl.PluralRules(european(language));
  return {
    language,
    t: fill,
    count: (key, n, values = {}) => {
      const form = `${key}.${plural.select(n)}`;
      return fill(form in list ? form : `${key}.other`, {
        n: new Intl.NumberFormat(european(language)).format(n),
        ...values,
      });
    },
    day: (day) => calendar(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)),
    moment: (moment) => calendar(language, inZone(site.team.timeZone)).format(new Date(moment)),
    list: (items) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
    languageName: (other) =>
      new Intl.DisplayNames(european(language), { type: 'language' }).of(other) ?? other,
  };
}

function wordList(site: Pick<Site, 'wordOverrides'>, language: LanguageTag): WordList {
  const builtIn: WordList = BUILT_IN[language] ?? BUILT_IN[language.split('-')[0] ?? ''] ?? {};
  return { ...builtIn, ...site.wordOverrides[language] };
}

/** English and Portuguese without a country are written as in Europe: day before month, 24 hours. */
function european(language: LanguageTag): LanguageTag {
  return { en: 'en-GB', pt: 'pt-PT' }[language] ?? language;
}

/** The calendar is everywhere the one of the facts. */
function calendar(language: LanguageTag, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(european(language), { ...options, calendar: 'gregory' });
}

function inZone(timeZone: string): Intl.DateTimeFormatOptions {
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  return { ...day, timeZone, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' };
}

function fillIn(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
