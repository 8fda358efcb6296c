import type { Site } from '../../model/site.ts';
import { textsOf, treeOf, type Text } from '../text/texts.ts';

/** A text and the original it translates. */
export interface Translation {
  original: Text;
  text: Text;
}

const TRANSLATIONS = new WeakMap<Site, Translation[]>();

/** Every translation that can be compared with its original. */
export function translationsOf(site: Site): Translation[] {
  const translations = TRANSLATIONS.get(site) ?? list(site);
  TRANSLATIONS.set(site, translations);
  return translations;
}

function list(site: Site): Translation[] {
  const { authoritative } = site.team.languages;
  const isOriginal = ({ language }: Text) => language === authoritative;
  const originals = new Map(
    textsOf(site)
      .filter(isOriginal)
      .map((text) => [nameOf(text), text]),
  );
  return textsOf(site)
    .filter((text) => !isOriginal(text))
    .flatMap((text) => {
      const original = originals.get(nameOf(text));
      return original === undefined || ![original, text].every(isReadable) ? [] : [{ original, text }];
    });
}

/** The translations that are not known to be behind: what they lack of the original, they should have. */
export function currentTranslationsOf(site: Site): Translation[] {
  return translationsOf(site).filter(({ text }) => !text.behind);
}

/** A text that is empty, or broken, is told of for that, and not for what it lacks. */
function isReadable(text: Text): boolean {
  return text.body.trim() !== '' && treeOf(text) !== undefined;
}

function nameOf({ kind, id }: Text): string {
  return `${kind} ${id}`;
}
