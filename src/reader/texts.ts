import type { z } from 'zod';
import type { LanguageTag } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import { error, type Read } from './complaint.ts';
import { splitFrontMatter } from './front-matter.ts';
import { languageOf, type Extension, type Published } from './language-file.ts';
import { folderOf, isReadable } from './layout.ts';
import type { TextFile } from './text.ts';
import { fit } from './values.ts';
import { readYaml } from './yaml.ts';

/** A text in one language: its front matter, and what follows. */
export interface Written<Front> {
  language: LanguageTag;
  file: string;
  front: Front;
  /** The text, front matter blanked so that its line numbers are the file’s. */
  body: string;
}

/** Texts by the folder they are in, then in the order of their languages. */
export type Folders<Front> = Map<string, Written<Front>[]>;

/** Reads the texts of one kind; a text with problems is left out and its folder kept. */
export function readTexts<S extends z.ZodType>(
  files: readonly TextFile[],
  extension: Extension,
  schema: S,
  published: Published,
): Read<Folders<z.output<S>>> {
  const value: Folders<z.output<S>> = new Map();
  const problems: Problem[] = [];
  for (const file of files) {
    const read = readText(file, extension, schema, published);
    const folder = folderOf(file.path);
    value.set(folder, [...(value.get(folder) ?? []), ...(read.value === undefined ? [] : [read.value])]);
    problems.push(...read.problems);
  }
  return { value, problems };
}

function readText<S extends z.ZodType>(
  file: TextFile,
  extension: Extension,
  schema: S,
  published: Published,
): Read<Written<z.output<S>> | undefined> {
  const language = languageOf(file, extension, published);
  if (!isReadable(file.path)) return { value: undefined, problems: language.problems };
  const parts = splitFrontMatter(file.text);
  if ('message' in parts) {
    const at = { file: file.file, line: parts.line, column: parts.column };
    const fault = error('front-matter', at, parts.message, parts.remedy);
    return { value: undefined, problems: [...language.problems, fault] };
  }
  const front = fit(schema, readYaml(parts.head, file.file));
  const problems = [...language.problems, ...front.problems];
  if (language.value === undefined || front.value === undefined) return { value: undefined, problems };
  return {
    value: { language: language.value, file: file.file, front: front.value, body: parts.body },
    problems,
  };
}

/** The texts of a folder by their language. */
export function byLanguage<T extends { language: LanguageTag }>(texts: T[]): Partial<Record<LanguageTag, T>> {
  return Object.fromEntries(texts.map((text) => [text.language, text]));
}
