import { words } from '../i18n/words.ts';
import { AnnouncementFrontMatter } from '../model/announcement.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Site } from '../model/site.ts';
import { draftText, todo } from './draft-text.ts';

/** What is known of an announcement that is about to be written. */
export interface AnnouncementDraft {
  titles: Partial<Record<LanguageTag, string>>;
  summaries: Partial<Record<LanguageTag, string>>;
}

type Team = Pick<Site, 'team' | 'wordOverrides'>;

/** The files of a new announcement by their names: a text for each language of the team. */
export function announcementFiles(draft: AnnouncementDraft, site: Team): Record<string, string> {
  const { published } = site.team.languages;
  return Object.fromEntries(published.map((language) => [`${language}.md`, textIn(language, draft, site)]));
}

function textIn(language: LanguageTag, { titles, summaries }: AnnouncementDraft, site: Team): string {
  const own = words(site, language);
  const value = {
    title: titles[language] ?? todo(own, 'new.title'),
    summary: summaries[language] ?? todo(own, 'new.announcement-summary'),
    draft: language === site.team.languages.authoritative ? true : undefined,
  };
  return draftText(AnnouncementFrontMatter, { value }, [todo(own, 'new.announcement')]);
}
