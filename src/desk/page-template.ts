import { words } from '../i18n/words.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Day } from '../model/moment.ts';
import type { Site } from '../model/site.ts';
import { StandingFrontMatter } from '../model/standing.ts';
import { draftText, todo } from './draft-text.ts';

/** What is known of a page that is about to be written. */
export interface PageDraft {
  updated: Day;
  menu: boolean;
  titles: Partial<Record<LanguageTag, string>>;
  summaries: Partial<Record<LanguageTag, string>>;
}

type Team = Pick<Site, 'team' | 'wordOverrides'>;

/** The files of a new page by their names: a text for each language of the team. */
export function pageFiles(draft: PageDraft, site: Team): Record<string, string> {
  const { published } = site.team.languages;
  return Object.fromEntries(published.map((language) => [`${language}.mdx`, textIn(language, draft, site)]));
}

function textIn(language: LanguageTag, { updated, menu, titles, summaries }: PageDraft, site: Team): string {
  const own = words(site, language);
  const isTranslation = language !== site.team.languages.authoritative;
  const value = {
    title: titles[language] ?? todo(own, 'new.title'),
    summary: summaries[language] ?? todo(own, 'new.page-summary'),
    updated: isTranslation ? undefined : updated,
    translates: isTranslation ? updated : undefined,
    menu: menu ? true : undefined,
  };
  return draftText(StandingFrontMatter, { value, example: { menu: true } }, [todo(own, 'new.page')]);
}
