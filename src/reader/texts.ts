import type { z } from 'zod';
import type { LanguageTag } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import { error, topOf, type Read } from './complaint.ts';
import { splitFrontMatter } from './front-matter.ts';
import { languageOf, type Extension, type Named, type Published } from './language-file.ts';
import { folderOf, isReadable } from './layout.ts';
import type { Manner } from './manner.ts';
import type { TextFile } from './text.ts';
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
  manner: Manner,
): Read<Folders<z.output<S>>> {
  const value: Folders<z.output<S>> = new Map();
  const problems: Problem[] = [];
  for (const file of files) {
    const read = readText(file, files, extension, schema, published, manner);
    const folder = folderOf(file.path);
    value.set(folder, [...(value.get(folder) ?? []), ...(read.value === undefined ? [] : [read.value])]);
    problems.push(...read.problems);
  }
  return { value, problems };
}

function readText<S extends z.ZodType>(
  file: TextFile,
  files: readonly TextFile[],
  extension: Extension,
  schema: S,
  published: Published,
  manner: Manner,
): Read<Written<z.output<S>> | undefined> {
  const language = copyOr(languageOf(file, extension, published), file, extension, files);
  if (!isReadable(file.path)) return { value: undefined, problems: language.problems };
  const { head, body, problems: faults } = partsOf(file);
  const front =
    faults.length === 0 || manner.keeps ? manner.fit(schema, readYaml(head, file.file)) : NO_FRONT;
  const problems = [...language.problems, ...faults, ...front.problems];
  const tag = language.value ?? (manner.keeps ? language.meant : undefined);
  if (tag === undefined || front.value === undefined) return { value: undefined, problems };
  return { value: { language: tag, file: file.file, front: front.value, body }, problems };
}

/** A misnamed file beside the one with the right name is a copy of it, and must not take its place. */
function copyOr(named: Named, file: TextFile, extension: Extension, files: readonly TextFile[]): Named {
  const right = `${String(named.meant)}.${extension}`;
  const isCopy = files.some(({ path }) => path === `${folderOf(file.path)}/${right}`);
  if (named.value !== undefined || !isCopy) return named;
  const message = `this looks like a copy of ${right}, which is there too`;
  return {
    value: undefined,
    problems: [error('layout', topOf(file.file), message, 'take one of the two away')],
  };
}

const NO_FRONT = { value: undefined, problems: [] };

/** Front matter and text; of a file whose front matter cannot be told apart, all of it as text. */
function partsOf(file: TextFile): { head: string; body: string; problems: Problem[] } {
  const parts = splitFrontMatter(file.text);
  if (!('message' in parts)) return { ...parts, problems: [] };
  const at = { file: file.file, line: parts.line, column: parts.column };
  const problems = [error('front-matter', at, parts.message, parts.remedy)];
  const [above = ''] = /^(?:[ \t]*\n)*/.exec(file.text) ?? [];
  const below = splitFrontMatter(file.text.slice(above.length));
  if ('message' in below) return { head: '', body: file.text, problems };
  return { head: above + below.head, body: above + below.body, problems };
}

/** The texts of a folder by their language. */
export function byLanguage<T extends { language: LanguageTag }>(texts: T[]): Partial<Record<LanguageTag, T>> {
  return Object.fromEntries(texts.map((text) => [text.language, text]));
}
