import { z } from 'zod';
import { BUILT_IN } from '../i18n/index.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Site, WordList } from '../model/site.ts';
import type { Read } from './complaint.ts';
import { readJson } from './json.ts';
import { languageOf, type Published } from './language-file.ts';
import type { TextFile } from './text.ts';
import { fit } from './values.ts';

type Overrides = Site['wordOverrides'];

/** Reads the team’s own interface words; a file with problems is left out. */
export function readWordLists(files: readonly TextFile[], published: Published): Read<Overrides> {
  const reads = files.map((file) => readWordList(file, published));
  return {
    value: Object.fromEntries(reads.flatMap(({ value }) => (value === undefined ? [] : [value]))),
    problems: reads.flatMap(({ problems }) => problems),
  };
}

function readWordList(file: TextFile, published: Published): Read<[LanguageTag, WordList] | undefined> {
  const { value: language, problems } = languageOf(file, 'json', published);
  if (!file.path.endsWith('.json')) return { value: undefined, problems };
  const list = fit(wordList(language ?? 'en'), readJson(file.text, file.file));
  const all = [...problems, ...list.problems];
  if (language === undefined || list.value === undefined) return { value: undefined, problems: all };
  return { value: [language, list.value as WordList], problems: all };
}

const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The interface words that a language may have: those of English, its own, and every plural of what counts. */
function wordList(language: LanguageTag): z.ZodType {
  const keys = [...Object.keys(BUILT_IN.en), ...Object.keys(BUILT_IN[language] ?? {})];
  const plurals = keys
    .filter((key) => key.endsWith('.other'))
    .flatMap((key) => PLURALS.map((form) => key.replace(/other$/, form)));
  const word = z.string().trim().min(1).optional();
  return z.strictObject(Object.fromEntries([...keys, ...plurals].map((key) => [key, word])));
}
