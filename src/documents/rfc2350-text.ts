import type { RootContent } from 'mdast';
import { factContext, type FactContext } from '../facts/context.ts';
import { heading, ltr, paragraph, text, webRootLink } from '../facts/nodes.ts';
import { callout } from '../markdown/callouts.ts';
import { standingToTree } from '../markdown/standing.ts';
import { toText } from '../markdown/text.ts';
import { absolute, rfc2350Text } from '../model/addresses.ts';
import { latest, startOf, type Day, type Moment } from '../model/moment.ts';
import type { PublishedFile } from '../model/publication.ts';
import { standingDocument, type Site } from '../model/site.ts';
import {
  isTranslationBehind,
  updatedOn,
  type StandingDocument,
  type StandingText,
} from '../model/standing.ts';
import type { Team } from '../model/team.ts';
import { labelled, publishedText } from './published-text.ts';

/**
 * The RFC 2350 description as plain text of 72 columns, in each language it is written in, to be signed by a detached
 * signature. A translation says so and names the text that prevails (RFC 2350 3.7).
 * The bytes do not depend on the clock: holidays are those from the first day of the year of the text’s last update.
 * @throws MdxSyntaxError, CodeRefused or FactError for a text that cannot be written; the rules find these before
 */
export function rfc2350Texts(site: Site): PublishedFile[] {
  const document = standingDocument(site, 'rfc2350');
  if (document === undefined) return [];
  return site.team.languages.published.flatMap((language) => {
    const words = document.texts[language];
    return words === undefined ? [] : [description(site, document, words)];
  });
}

function description(site: Site, document: StandingDocument, words: StandingText): PublishedFile {
  const day = lastUpdate(site.team, words);
  const context = factContext(site, words.language, `${day.slice(0, 4)}-01-01T00:00:00Z`);
  const body = standingToTree(words.mdx, context);
  const children = [
    heading(1, words.title),
    ...translationNotice(document, words, context),
    ...body.children,
  ];
  const written = labelled(site.team, toText({ ...body, children }, context));
  return publishedText(rfc2350Text(site.team, words.language), written, 'detached', changed(site.team, day));
}

/** The day that the text gives: of its last change, or of the original that it translates. */
function lastUpdate({ established }: Team, { updated, translates }: StandingText): Day {
  return updated ?? translates ?? established;
}

/** A new entry in the history changes the text as well. */
function changed({ rfc2350 }: Team, day: Day): Moment {
  return latest(startOf(day), ...rfc2350.history.map(({ date }) => startOf(date)));
}

function translationNotice(
  document: StandingDocument,
  words: StandingText,
  context: FactContext,
): RootContent[] {
  const { authoritative } = context.site.team.languages;
  if (words.language === authoritative) return [];
  const original = rfc2350Text(context.site.team, authoritative);
  const said = context.words.t('rfc2350.translation', {
    language: context.words.languageName(authoritative),
  });
  const url = webRootLink(original, [ltr(absolute(context.site.team, original))]);
  return [
    callout('important', context.words, [
      paragraph([text(`${said} `), url]),
      ...behindNotice(document, words, context),
    ]),
  ];
}

function behindNotice(document: StandingDocument, words: StandingText, context: FactContext) {
  const { authoritative } = context.site.team.languages;
  const updated = updatedOn(document, authoritative);
  if (updated === undefined || !isTranslationBehind(document, words, authoritative)) return [];
  const translated = words.translates ?? updated;
  return [
    paragraph(
      context.words.t('rfc2350.behind', {
        translated: context.words.day(translated),
        updated: context.words.day(updated),
      }),
    ),
  ];
}
