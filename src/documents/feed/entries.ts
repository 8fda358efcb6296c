import type { Root } from 'mdast';
import { factContext, type FactContext } from '../../facts/context.ts';
import { toFeedHtml } from '../../markdown/html.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { absolute, advisoryPage, announcementPage } from '../../model/addresses.ts';
import { firstPublished, lastChanged, type Advisory, type AdvisoryText } from '../../model/advisory.ts';
import type { Announcement, AnnouncementText } from '../../model/announcement.ts';
import type { LanguageTag } from '../../model/language.ts';
import { inUtc, startOf, type Moment } from '../../model/moment.ts';
import type { Site } from '../../model/site.ts';
import { references } from '../advisory/closing.ts';
import { notices } from '../advisory/notices.ts';
import { summary } from '../advisory/summary.ts';
import { vulnerabilities } from '../advisory/vulnerabilities.ts';

/** One piece of news in a feed. */
export interface Entry {
  /** URL of its page, and so its identity for ever. */
  url: string;
  title: string;
  kind: Advisory['type'] | 'announcement';
  published: Moment;
  /** The last change of its content. */
  updated: Moment;
  summary: string;
  /** The whole of it, as HTML with URLs only. */
  html: string;
}

/** Advisories and announcements written in a language, what changed last first, at most so many. */
export function newestEntries(site: Site, language: LanguageTag, most: number): Entry[] {
  const advisories = site.advisories.flatMap((advisory) => {
    const words = advisory.texts[language];
    return words === undefined ? [] : [advisoryEntry(site, advisory, words)];
  });
  const announcements = site.announcements.flatMap((announcement) => {
    const words = announcement.texts[language];
    return words === undefined ? [] : [announcementEntry(site, announcement, words)];
  });
  return [...advisories, ...announcements].toSorted(newestFirst).slice(0, most);
}

function advisoryEntry(site: Site, advisory: Advisory, words: AdvisoryText): Entry {
  const context = factContext(site, words.language, lastChanged(advisory));
  const url = absolute(site.team, advisoryPage(site.team, words.language, advisory.id));
  return {
    url,
    title: advisoryTitle(advisory, words, context),
    kind: advisory.type,
    published: inUtc(firstPublished(advisory)),
    updated: inUtc(lastChanged(advisory)),
    summary: words.summary,
    html: toFeedHtml(advisoryTree(advisory, words, context), context, url),
  };
}

function advisoryTitle(
  { id, status, supersededBy }: Advisory,
  { title }: AdvisoryText,
  { words }: FactContext,
): string {
  const named = words.t('text.named', { name: id, what: title });
  if (status === 'withdrawn') return words.t('feed.withdrawn', { title: named });
  return supersededBy === undefined ? named : words.t('feed.superseded', { title: named });
}

function advisoryTree(advisory: Advisory, words: AdvisoryText, context: FactContext): Root {
  return {
    type: 'root',
    children: [
      ...notices(advisory, words, context),
      summary(advisory, context),
      ...parseMarkdown(words.markdown).children,
      ...vulnerabilities(advisory, context),
      ...references(advisory, context),
    ],
  };
}

function announcementEntry(site: Site, { id, date }: Announcement, words: AnnouncementText): Entry {
  const context = factContext(site, words.language, startOf(date));
  const url = absolute(site.team, announcementPage(site.team, words.language, id));
  return {
    url,
    title: words.title,
    kind: 'announcement',
    published: startOf(date),
    updated: startOf(date),
    summary: words.summary,
    html: toFeedHtml(parseMarkdown(words.markdown), context, url),
  };
}

function newestFirst(a: Entry, b: Entry): number {
  return Date.parse(b.updated) - Date.parse(a.updated) || (a.url < b.url ? 1 : -1);
}
