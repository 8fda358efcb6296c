import type { PresentedSite } from '../build/presented-site.ts';
import { words, type Words } from '../i18n/words.ts';
import type { LanguageTag } from '../model/language.ts';
import { inBestLanguage, type LocalText } from '../model/local-text.ts';
import type { Team } from '../model/team.ts';
import type { SitePage } from '../publication/pages.ts';
import { presented } from './presented.ts';

/** What the parts of a page need to know: which page it is, of what site, in which words. */
export interface View extends PresentedSite {
  page: SitePage;
  team: Team;
  language: LanguageTag;
  words: Words;
  /** A text of the team in the page’s language. */
  local(text: LocalText): string;
}

/** The view of a page; in another language than the page’s own where one is given. */
export async function viewOf(page: SitePage, language?: LanguageTag): Promise<View> {
  const presentedSite = await presented();
  const { site } = presentedSite;
  const { published, authoritative } = site.team.languages;
  const spoken = language ?? page.language ?? published[0] ?? authoritative;
  return {
    ...presentedSite,
    page,
    team: site.team,
    language: spoken,
    words: words(site, spoken),
    local: (text) => inBestLanguage(text, spoken, authoritative),
  };
}

/** The views of a page that speaks every language of the site, the first shown first. */
export async function viewsOf(page: SitePage): Promise<View[]> {
  const { site } = await presented();
  return Promise.all(site.team.languages.published.map((language) => viewOf(page, language)));
}
