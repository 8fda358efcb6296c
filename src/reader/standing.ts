import { StandingFrontMatter, type StandingDocument, type StandingText } from '../model/standing.ts';
import type { Problem } from '../model/problem.ts';
import { error, topOf, type Read } from './complaint.ts';
import type { Published } from './language-file.ts';
import { nameOf } from './layout.ts';
import type { Manner } from './manner.ts';
import type { Shelf } from './shelf.ts';
import { byLanguage, readTexts, type Written } from './texts.ts';

/** Reads the standing documents, sorted by slug; one without a text that could be read is left out. */
export function readStanding(
  shelf: Shelf,
  published: Published,
  label: string,
  manner: Manner,
): Read<StandingDocument[]> {
  const texts = readTexts(shelf.standing ?? [], 'mdx', StandingFrontMatter, published, manner);
  const documents = [...texts.value]
    .filter(([, written]) => written.length > 0)
    .map(([folder, written]) => ({ slug: nameOf(folder), texts: byLanguage(written.map(toText)) }));
  return {
    value: documents.sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    problems: [
      ...texts.problems,
      ...[...texts.value.keys()].flatMap((folder) => misnamed(`${label}/${folder}`)),
    ],
  };
}

function toText({ language, file, front, body }: Written<StandingFrontMatter>): StandingText {
  return { ...front, language, file, mdx: body };
}

function misnamed(folder: string): Problem[] {
  const slug = nameOf(folder);
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return [];
  const message = `"${slug}" cannot be a page’s name: small letters, digits and hyphens only`;
  return [error('layout', topOf(folder), message, 'rename this folder')];
}
