import { LanguageTag } from '../model/language.ts';
import { error, topOf, type Read } from './complaint.ts';
import { nameOf } from './layout.ts';
import type { TextFile } from './text.ts';

export type Extension = 'md' | 'mdx' | 'json';

/** The languages of the site; undefined where team.yaml does not say. */
export type Published = readonly LanguageTag[] | undefined;

type Verdict = { message: string; remedy: string } | undefined;

/** The language a file is named after, and the one that is most likely meant by a name that is wrong. */
export type Named = Read<LanguageTag | undefined> & { meant?: LanguageTag | undefined };

/** The language a file is named after: `nl` for `nl.md`; undefined, with the problem, for any other name. */
export function languageOf(file: TextFile, extension: Extension, published: Published): Named {
  const name = nameOf(file.path);
  const verdict = judge(name, extension, published);
  if (verdict === undefined) return { value: stemOf(name), problems: [] };
  return {
    value: undefined,
    meant: /\.mdx?$/.test(name) ? meantBy(name, published) : undefined,
    problems: [error('layout', topOf(file.file), verdict.message, verdict.remedy)],
  };
}

function judge(name: string, extension: Extension, published: Published): Verdict {
  const stem = stemOf(name);
  if (name === `${stem}.${extension}` && isLanguage(stem) && (published?.includes(stem) ?? true))
    return undefined;
  const meant = meantBy(name, published);
  if (meant !== undefined) return misnamed(name, `${meant}.${extension}`);
  if (isLanguage(stem))
    return published === undefined ? misnamed(name, `${stem}.${extension}`) : unpublished(stem);
  return strange(extension, published ?? ['en']);
}

function meantBy(name: string, published: Published): LanguageTag | undefined {
  return published?.find((language) => name.toLowerCase().startsWith(language.toLowerCase()));
}

function misnamed(name: string, right: string): Verdict {
  const remedy = `rename it to ${right}`;
  if (name.endsWith('.mdx') && right.endsWith('.md'))
    return { message: 'advisories and announcements are plain Markdown: .mdx does not work here', remedy };
  return { message: `the name of this file must be ${right}`, remedy };
}

function unpublished(language: LanguageTag): Verdict {
  return {
    message: `"${language}" is not a language of this site`,
    remedy: `add ${language} to languages.published in team.yaml, or take this file out`,
  };
}

function strange(extension: Extension, published: readonly LanguageTag[]): Verdict {
  const names = published.map((language) => `${language}.${extension}`).join(' or ');
  return {
    message: 'this file is not named after a language',
    remedy: `name it ${names} if it is a text; an image or a download belongs in public/`,
  };
}

function isLanguage(stem: string): boolean {
  return LanguageTag.safeParse(stem).success;
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
