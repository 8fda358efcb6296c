import { absolute, sitemap as sitemapAddress } from '../model/addresses.ts';
import type { Moment } from '../model/moment.ts';
import type { PublishedFile, PublishedPage } from '../model/publication.ts';
import type { Site } from '../model/site.ts';
import type { Team } from '../model/team.ts';
import { utf8 } from './published-text.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/** The pages for search engines (sitemaps.org 0.9), each with its translations; what is no page, a 404 say, is left out. */
export function sitemap({ team }: Site, pages: readonly PublishedPage[], now: Moment): PublishedFile[] {
  const listed = pages.filter(({ address }) => address.endsWith('/'));
  const root = element('urlset', NAMESPACES, ...listed.map((page) => entry(team, page)));
  return [
    {
      address: sitemapAddress(team),
      mediaType: 'application/xml',
      headers: 'open-data',
      signature: 'none',
      changed: now,
      bytes: utf8(xmlDocument(root)),
    },
  ];
}

function entry(team: Team, { address, translations }: PublishedPage): XmlElement {
  const languages = Object.entries(translations);
  const alternates = languages.flatMap(([hreflang, path]) =>
    path === undefined || languages.length < 2 ? [] : [alternate(hreflang, absolute(team, path))],
  );
  return element('url', {}, element('loc', {}, absolute(team, address)), ...alternates);
}

function alternate(hreflang: string, href: string): XmlElement {
  return element('xhtml:link', { rel: 'alternate', hreflang, href });
}
