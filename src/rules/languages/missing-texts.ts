import type { LanguageTag } from '../../model/language.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { complaintsOf, type KeptOut } from '../rule.ts';
import { present } from '../text/texts.ts';

const { error, warning } = complaintsOf('languages');

/** Something that has a text per language, and where those texts are. */
interface Translated {
  /** From the content folder down, or as a writer sees it. */
  folder: string;
  extension: 'md' | 'mdx';
  written: string[];
  draft: boolean;
}

/** Texts that are not there in a language of the site. */
export function missingTexts(site: Site, locate: Locate, keptOut: KeptOut): Problem[] {
  const { published, authoritative } = site.team.languages;
  return [...advisories(site), ...announcements(site), ...standing(site)].flatMap((translated) =>
    published
      .filter((language) => !translated.written.includes(language))
      .map((language) => ({ language, at: locate(fileOf(translated, language)) }))
      .filter(({ at }) => !isKeptOut(at.file, keptOut))
      .map(({ language, at }) => {
        const complain = translated.draft ? warning : error;
        return complain(at, `the text in ${language} is missing`, remedyFor(language, authoritative));
      }),
  );
}

function advisories(site: Site): Translated[] {
  return site.advisories.map(({ file, texts, status }) => ({
    folder: folderOf(file),
    extension: 'md',
    written: Object.keys(texts),
    draft: status === 'draft',
  }));
}

function announcements(site: Site): Translated[] {
  return site.announcements.map(({ id, texts, draft }) => ({
    folder: `announcements/${id}`,
    extension: 'md',
    written: Object.keys(texts),
    draft,
  }));
}

function standing(site: Site): Translated[] {
  return site.standing.map(({ texts }) => ({
    folder: folderOf(present(texts)[0]?.file ?? ''),
    extension: 'mdx',
    written: Object.keys(texts),
    draft: false,
  }));
}

function remedyFor(language: LanguageTag, authoritative: LanguageTag): string {
  if (language === authoritative) return 'write it first: it prevails over the translations';
  return `translate the text in ${authoritative}, or take ${language} out of languages.published in team.yaml`;
}

/** True where the file, or one that was meant to be it, is there and has problems of its own. */
function isKeptOut(file: string, keptOut: KeptOut): boolean {
  const stem = file.replace(/\.mdx?$/, '').toLowerCase();
  return [...keptOut].some((other) => other.toLowerCase().startsWith(stem));
}

function fileOf({ folder, extension }: Translated, language: LanguageTag): string {
  return `${folder}/${language}.${extension}`;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
