import type { LanguageTag } from '../../model/language.ts';

const LATIN = /\p{Script=Latin}/u;
const SCRIPTS: readonly (readonly [languages: string, tag: string, name: string, letters: RegExp])[] = [
  ['ar fa ur ps ckb ug sd', 'Arab', 'Arabic', /\p{Script=Arabic}/u],
  ['he yi', 'Hebr', 'Hebrew', /\p{Script=Hebrew}/u],
  ['ru uk be bg mk ky', 'Cyrl', 'Cyrillic', /\p{Script=Cyrillic}/u],
  ['el', 'Grek', 'Greek', /\p{Script=Greek}/u],
  ['zh yue', 'Hans Hant', 'Chinese', /\p{Script=Han}/u],
  ['ja', 'Jpan', 'Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
  ['ko', 'Kore', 'Korean', /[\p{Script=Hangul}]/u],
  ['th', 'Thai', 'Thai', /\p{Script=Thai}/u],
  ['hi mr ne sa', 'Deva', 'Devanagari', /\p{Script=Devanagari}/u],
  ['bn as', 'Beng', 'Bengali', /\p{Script=Bengali}/u],
  ['ta', 'Taml', 'Tamil', /\p{Script=Tamil}/u],
  ['te', 'Telu', 'Telugu', /\p{Script=Telugu}/u],
  ['ka', 'Geor', 'Georgian', /\p{Script=Georgian}/u],
  ['hy', 'Armn', 'Armenian', /\p{Script=Armenian}/u],
  ['am ti', 'Ethi', 'Ethiopic', /\p{Script=Ethiopic}/u],
  [
    'en nl fr de es it pt da sv nb nn no fi is et lv lt pl cs sk sl hr hu ro tr ca gl eu ga cy mt sq fy af id ms vi',
    'Latn',
    'Latin',
    LATIN,
  ],
];

/** The script in which a language is written; undefined where it has several, or is not known here. */
export function scriptOf(language: LanguageTag): { name: string; letters: RegExp } | undefined {
  const [base = '', ...subtags] = language.split('-');
  const tag = subtags.find((subtag) => /^[A-Z][a-z]{3}$/.test(subtag));
  const found = SCRIPTS.find(([languages, tags]) =>
    (tag === undefined ? languages : tags).split(' ').includes(tag ?? base),
  );
  return found && { name: found[2], letters: found[3] };
}

/** True for words of which hardly any letter is of a script; too few letters tell nothing. */
export function isWithout(letters: RegExp, words: string): boolean {
  const all = words.replace(/\P{L}+/gu, '').slice(0, 500);
  if (all.length < 40) return false;
  return Array.from(all).filter((letter) => letters.test(letter)).length < all.length / 10;
}
