import * as at from '../model/addresses.ts';
import { standingDocument } from '../model/site.ts';
import { REQUIRED_STANDING } from '../model/standing.ts';
import type { View } from './view.ts';

/** An entry of the main menu. */
export interface MenuEntry {
  label: string;
  href: string;
  /** `page` where it leads to the page it stands on, `true` where it leads to a page above that. */
  current: 'page' | 'true' | undefined;
}

/** A page of the team with its title, for lists of pages. */
export interface StandingLink {
  slug: string;
  title: string;
  href: string;
  menu: boolean;
}

/** The main menu of a page’s language. */
export function menu(view: View): MenuEntry[] {
  const { team, language, words } = view;
  const entry = (label: string, slug = ''): MenuEntry => {
    const href = at.page(team, language, slug);
    return { label, href, current: currency(view.page.address, href, slug) };
  };
  return [
    entry(words.t('menu.home')),
    entry(words.t('menu.advisories'), 'advisories'),
    ...existing(view, 'reporting').map(() => entry(words.t('menu.reporting'), 'reporting')),
    ...existing(view, 'contacts').map(() => entry(words.t('menu.contacts'), 'contacts')),
    entry(words.t('menu.keys'), 'keys'),
    ...ownPages(view).map(({ title, slug }) => entry(title, slug)),
    entry(words.t('menu.search'), 'search'),
  ];
}

/** Every page of the team that exists in the page’s language, the required ones first. */
export function standingLinks({ site, team, language }: View): StandingLink[] {
  const required: readonly string[] = REQUIRED_STANDING;
  const rank = (slug: string) => (required.includes(slug) ? required.indexOf(slug) : required.length);
  return site.standing
    .flatMap(({ slug, texts }) => {
      const text = texts[language];
      if (text === undefined) return [];
      return [{ slug, title: text.title, href: at.page(team, language, slug), menu: text.menu }];
    })
    .toSorted((a, b) => rank(a.slug) - rank(b.slug));
}

function ownPages(view: View): StandingLink[] {
  return standingLinks(view).filter(({ slug, menu }) => menu && slug !== 'reporting' && slug !== 'contacts');
}

function existing({ site, language }: View, slug: string): string[] {
  return standingDocument(site, slug)?.texts[language] === undefined ? [] : [slug];
}

function currency(address: string, href: string, slug: string): MenuEntry['current'] {
  if (address === href) return 'page';
  return slug !== '' && address.startsWith(href) ? 'true' : undefined;
}
