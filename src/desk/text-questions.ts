import type { LanguageTag } from '../model/language.ts';
import { hiddenCharacters } from '../rules/marks/hidden-characters.ts';
import type { Question } from './questions.ts';

interface Texts {
  name: string;
  means: string;
  /** What a person is asked; without it the texts can only be given. */
  asks?: string;
  languages: readonly LanguageTag[];
  authoritative: LanguageTag;
}

/** The questions for a text of one line: in the authoritative language first, then in each other. */
export function textQuestions({ name, means, asks, languages, authoritative }: Texts): Question[] {
  const others = languages.filter((language) => language !== authoritative);
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const inLanguage = (language: LanguageTag) => `in ${names.of(language) ?? language}`;
  const later = '(Enter: later)';
  return [
    {
      name,
      means,
      ...(asks && { asks: `${asks}, ${inLanguage(authoritative)} ${later}` }),
      judge: judgeLine,
    },
    ...others.map((language) => ({
      name: `${name}.${language}`,
      means: `${means}, ${inLanguage(language)}`,
      ...(asks && { asks: `${asks}, ${inLanguage(language)} ${later}` }),
      judge: judgeLine,
    })),
  ];
}

/** What is wrong with a text that is to stand on one line. */
export function judgeLine(text: string): string | undefined {
  if (text.trim() === '') return 'nothing is written here';
  const [hidden] = hiddenCharacters(text);
  if (hidden !== undefined)
    return `there is a character in it that cannot be seen (${hidden.name}): type it again rather than pasting it`;
  return text.includes('\n') ? 'this must be one line' : undefined;
}
