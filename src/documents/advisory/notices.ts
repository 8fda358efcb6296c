import type { RootContent } from 'mdast';
import { localText, type FactContext } from '../../facts/context.ts';
import { ltr, paragraph, text, webRootLink } from '../../facts/nodes.ts';
import { callout } from '../../markdown/callouts.ts';
import { absolute, advisoryPage } from '../../model/addresses.ts';
import { isBehind, newestRevision, type Advisory, type AdvisoryText } from '../../model/advisory.ts';
import type { LanguageTag } from '../../model/language.ts';
import { dayOf } from '../../model/moment.ts';

/** What a reader must know before anything else: withdrawn, superseded, or a translation left behind. */
export function notices(advisory: Advisory, words: AdvisoryText, context: FactContext): RootContent[] {
  return [
    ...withdrawn(advisory, context),
    ...superseded(advisory, context),
    ...behind(advisory, words, context),
  ];
}

function withdrawn({ status, withdrawal }: Advisory, context: FactContext): RootContent[] {
  if (status !== 'withdrawn' || withdrawal === undefined) return [];
  const date = context.words.day(dayOf(withdrawal.date));
  const reason = localText(withdrawal.reason, context);
  const said = context.words.t('text.advisory.withdrawn', { date });
  return [callout('warning', context.words, [paragraph(said), paragraph(reason)])];
}

function superseded({ supersededBy }: Advisory, context: FactContext): RootContent[] {
  if (supersededBy === undefined) return [];
  const said = context.words.t('text.advisory.superseded', { id: supersededBy });
  return [
    callout('important', context.words, [
      leadingTo(supersededBy, languageOf(supersededBy, context), said, context),
    ]),
  ];
}

/** The reader’s language, or the authoritative one where the other advisory is not written in it. */
function languageOf(id: string, { site, language }: FactContext): LanguageTag {
  const other = site.advisories.find((advisory) => advisory.id === id);
  return other === undefined || language in other.texts ? language : site.team.languages.authoritative;
}

function behind(advisory: Advisory, translation: AdvisoryText, context: FactContext): RootContent[] {
  if (!isBehind(advisory, translation)) return [];
  const { authoritative } = context.site.team.languages;
  const said = context.words.t('text.advisory.behind', {
    translated: translation.translates ?? '',
    newest: newestRevision(advisory).number,
    language: context.words.languageName(authoritative),
  });
  return [callout('important', context.words, [leadingTo(advisory.id, authoritative, said, context)])];
}

function leadingTo(id: string, language: LanguageTag, said: string, { site }: FactContext) {
  const path = advisoryPage(site.team, language, id);
  return paragraph([text(`${said} `), webRootLink(path, [ltr(absolute(site.team, path))])]);
}
