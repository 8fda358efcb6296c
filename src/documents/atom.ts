import { words } from '../i18n/words.ts';
import { absolute, atomFeed, page } from '../model/addresses.ts';
import type { LanguageTag } from '../model/language.ts';
import { inBestLanguage } from '../model/local-text.ts';
import { startOf, type Moment } from '../model/moment.ts';
import type { PublishedFile } from '../model/publication.ts';
import type { Site } from '../model/site.ts';
import { reportMailbox, type Team } from '../model/team.ts';
import { newestEntries, type Entry } from './feed/entries.ts';
import { utf8 } from './published-text.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

const MOST_ENTRIES = 50;

/**
 * A feed for each language (Atom, RFC 4287): advisories and announcements whole, what changed last first. A date moves
 * only when content does: the feed’s own is its newest entry’s, and the team’s first day while there is none.
 * Written with our own XML writer: the `feed` package gives no xml:lang, no alternate languages and no text titles.
 * @param site what the public may see (`publicAt`)
 */
export function atomFeeds(site: Site): PublishedFile[] {
  return site.team.languages.published.map((language) => {
    const entries = newestEntries(site, language, MOST_ENTRIES);
    const updated = entries[0]?.updated ?? startOf(site.team.established);
    return {
      address: atomFeed(site.team, language),
      mediaType: 'application/atom+xml',
      headers: 'open-data',
      signature: 'none',
      changed: updated,
      bytes: utf8(xmlDocument(feed(site, language, entries, updated))),
    };
  });
}

function feed(site: Site, language: LanguageTag, entries: Entry[], updated: Moment): XmlElement {
  const { team } = site;
  const home = absolute(team, page(team, language));
  const title = words(site, language).t('feed.title', { team: team.shortName });
  const said = (text: Team['name']) => inBestLanguage(text, language, team.languages.authoritative);
  return element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    element('id', {}, home),
    element('title', {}, title),
    element('subtitle', {}, said(team.tagline)),
    element('updated', {}, updated),
    author(team, said(team.name), home),
    ...links(team, language, home),
    element('rights', {}, 'TLP:CLEAR'),
    ...entries.map(entry),
  );
}

function author(team: Team, name: string, home: string): XmlElement {
  return element(
    'author',
    {},
    element('name', {}, name),
    element('uri', {}, home),
    element('email', {}, reportMailbox(team).address),
  );
}

/** The feed itself, the page it belongs to, and the same feed in the other languages. */
function links(team: Team, language: LanguageTag, home: string): XmlElement[] {
  const type = 'application/atom+xml';
  const url = (other: LanguageTag) => absolute(team, atomFeed(team, other));
  const others = team.languages.published.filter((other) => other !== language);
  return [
    element('link', { rel: 'self', type, hreflang: language, href: url(language) }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: home }),
    ...others.map((other) => element('link', { rel: 'alternate', type, hreflang: other, href: url(other) })),
  ];
}

function entry({ url, title, kind, published, updated, summary, html }: Entry): XmlElement {
  return element(
    'entry',
    {},
    element('id', {}, url),
    element('title', {}, title),
    element('published', {}, published),
    element('updated', {}, updated),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('category', { term: kind }),
    element('summary', {}, summary),
    element('content', { type: 'html' }, html),
  );
}
