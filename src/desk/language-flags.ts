import type { LanguageTag } from '../model/language.ts';
import type { Answers } from './questions.ts';

/** The flags among some arguments that give a text in one language, `--title.nl`, as a command’s usage lists them. */
export function languageFlags(args: readonly string[], names: readonly string[]): Record<string, string> {
  const flags = args.flatMap((arg) => {
    const [, flag = '', name = ''] = /^--(([a-z-]+)\.[A-Za-z0-9-]+)(=|$)/.exec(arg) ?? [];
    return names.includes(name) ? [[`--${flag} TEXT`, ''] as const] : [];
  });
  return Object.fromEntries(flags);
}

/** Answers in which the text of the authoritative language has no tag. */
export function withoutAuthority(answers: Answers, authoritative: LanguageTag): Answers {
  const entries = Object.entries(answers);
  const tagged = entries.filter(([name]) => name.endsWith(`.${authoritative}`));
  return {
    ...Object.fromEntries(entries.filter((entry) => !tagged.includes(entry))),
    ...Object.fromEntries(tagged.map(([name, text]) => [name.slice(0, -authoritative.length - 1), text])),
  };
}

/** The texts of one name by their language; those without a tag are in the authoritative one. */
export function textsOf(
  name: string,
  answers: Answers,
  languages: readonly LanguageTag[],
  authoritative: LanguageTag,
): Partial<Record<LanguageTag, string>> {
  const named = (language: LanguageTag) => (language === authoritative ? name : `${name}.${language}`);
  return Object.fromEntries(languages.map((language) => [language, answers[named(language)]]));
}

/** What is wrong with a name of an answer that has the tag of no language of the site. */
export function strangeLanguage(name: string, languages: readonly LanguageTag[]): string | undefined {
  const tag = /\.(.+)$/.exec(name)?.[1];
  if (tag === undefined || languages.includes(tag)) return undefined;
  return `--${name}: the site is not published in ${tag}; its languages are ${languages.join(', ')}`;
}
