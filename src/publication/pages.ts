import * as at from '../model/addresses.ts';
import type { LanguageTag } from '../model/language.ts';
import type { HeaderClass, PublishedPage } from '../model/publication.ts';
import type { Site } from '../model/site.ts';

/** What a page shows: which route renders it, and of what. */
export type PageSubject =
  | { kind: 'language-choice' }
  | { kind: 'not-found' }
  | { kind: 'home' | 'advisories' | 'announcements' | 'keys' | 'search'; language: LanguageTag }
  | { kind: 'standing'; language: LanguageTag; slug: string }
  | { kind: 'advisory' | 'announcement'; language: LanguageTag; id: string };

/** A page and what it shows. */
export type SitePage = PublishedPage & { subject: PageSubject };

/**
 * Every page of a site, in a fixed order; the website has one route per kind.
 * What must not be seen yet has been left out of the site before (`publicAt`).
 */
export function sitePages(site: Site): SitePage[] {
  const { team } = site;
  return [
    { address: at.mount(team), headers: 'page', translations: {}, subject: { kind: 'language-choice' } },
    {
      address: `${at.mount(team)}404.html`,
      headers: 'page',
      translations: {},
      subject: { kind: 'not-found' },
    },
    ...families(site).flatMap((family) => inEveryLanguage(site, family)),
  ];
}

interface Family {
  slug: string;
  headers?: HeaderClass;
  /** Languages in which it exists; all of the site’s where it is not said. */
  languages?: LanguageTag[];
  subject: (language: LanguageTag) => PageSubject;
}

function families(site: Site): Family[] {
  return [
    { slug: '', subject: (language) => ({ kind: 'home', language }) },
    { slug: 'advisories', subject: (language) => ({ kind: 'advisories', language }) },
    { slug: 'announcements', subject: (language) => ({ kind: 'announcements', language }) },
    { slug: 'keys', subject: (language) => ({ kind: 'keys', language }) },
    { slug: 'search', headers: 'search-page', subject: (language) => ({ kind: 'search', language }) },
    ...site.standing.map(({ slug, texts }): Family => ({
      slug,
      languages: Object.keys(texts),
      subject: (language) => ({ kind: 'standing', language, slug }),
    })),
    ...site.advisories.map(({ id, texts }): Family => ({
      slug: `advisories/${id}`,
      languages: Object.keys(texts),
      subject: (language) => ({ kind: 'advisory', language, id }),
    })),
    ...site.announcements.map(({ id, texts }): Family => ({
      slug: `announcements/${id}`,
      languages: Object.keys(texts),
      subject: (language) => ({ kind: 'announcement', language, id }),
    })),
  ];
}

function inEveryLanguage({ team }: Site, family: Family): SitePage[] {
  const languages = team.languages.published.filter(
    (language) => family.languages?.includes(language) ?? true,
  );
  const translations = Object.fromEntries(
    languages.map((language) => [language, at.page(team, language, family.slug)]),
  );
  return languages.map((language) => ({
    address: at.page(team, language, family.slug),
    language,
    headers: family.headers ?? 'page',
    translations,
    subject: family.subject(language),
  }));
}
