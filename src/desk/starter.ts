import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_IN } from '../i18n/index.ts';
import type { LanguageTag } from '../model/language.ts';

const FOLDER = join(import.meta.dirname, 'starter');

/** The languages in which there are texts to begin with. */
const WRITTEN: readonly LanguageTag[] = ['en', 'nl'];

/** What a team’s files are made from: they come with the engine, whatever becomes of its sample. */
export interface Starter {
  /** team.yaml with a note on everything, and nothing of a team in it. */
  team: string;
  /** The template of a standing document in a language; English where there is none. */
  standing: (slug: string, language: LanguageTag) => { template: string; isTranslated: boolean };
}

/** Reads the templates of the standing documents with these names. */
export async function readStarter(slugs: readonly string[]): Promise<Starter> {
  const names = slugs.flatMap((slug) => WRITTEN.map((language) => `${slug}.${language}`));
  const texts = await Promise.all(names.map(async (name) => [name, await template(name)] as const));
  const templates = new Map(texts);
  const found = (slug: string, language: LanguageTag) => templates.get(`${slug}.${baseOf(language)}`);
  return {
    team: await template('team'),
    standing: (slug, language) => ({
      template: found(slug, language) ?? found(slug, 'en') ?? '',
      isTranslated: found(slug, language) !== undefined,
    }),
  };
}

/** True for a language in which the site has words of its own. */
export function hasInterface(language: LanguageTag): boolean {
  return language in BUILT_IN || baseOf(language) in BUILT_IN;
}

function template(name: string): Promise<string> {
  return readFile(join(FOLDER, `${name}.template`), 'utf8');
}

function baseOf(language: LanguageTag): string {
  return language.split('-')[0] ?? language;
}
