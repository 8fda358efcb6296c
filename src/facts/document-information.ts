import type { BlockContent, RootContent } from 'mdast';
import { absolute, keyFile, page, rfc2350Text, signatureOf } from '../model/addresses.ts';
import type { LanguageTag } from '../model/language.ts';
import type { DocumentRevision } from '../model/document-facts.ts';
import { standingDocument } from '../model/site.ts';
import { capitalised } from './capitalised.ts';
import { localText, type FactContext } from './context.ts';
import { keyFingerprint, keyOf } from './keys.ts';
import { code, heading, list, ltr, paragraph, table, text, time, webRootLink, type Inline } from './nodes.ts';

/** `<DocumentInformation />`: section 1 of the description (RFC 2350 3.1), with its headings. */
export function documentInformation(_props: Record<string, string>, context: FactContext): RootContent[] {
  const { words } = context;
  return [
    heading(2, `1 ${words.t('rfc2350.1')}`),
    heading(3, `1.1 ${words.t('rfc2350.1.1')}`),
    ...lastUpdate(context),
    heading(3, `1.2 ${words.t('rfc2350.1.2')}`),
    paragraph(localText(context.site.team.rfc2350.distributionList, context)),
    heading(3, `1.3 ${words.t('rfc2350.1.3')}`),
    ...locations(context),
    heading(3, `1.4 ${words.t('rfc2350.1.4')}`),
    ...authentication(context),
  ];
}

function lastUpdate(context: FactContext): RootContent[] {
  const { words, site } = context;
  const newestFirst = site.team.rfc2350.history.toReversed();
  const [newest] = newestFirst;
  const date = newest === undefined ? '' : words.day(newest.date);
  return [
    paragraph(words.t('rfc2350.version', { version: newest?.version ?? '', date })),
    table([
      [
        words.t('rfc2350.history.version'),
        words.t('rfc2350.history.date'),
        words.t('rfc2350.history.changes'),
      ],
      ...newestFirst.map((revision) => historyRow(revision, context)),
    ]),
  ];
}

function historyRow({ version, date, summary }: DocumentRevision, context: FactContext): Inline[] {
  return [version, [time(date, context.words.day(date))], localText(summary, context)];
}

function locations(context: FactContext): RootContent[] {
  const { team } = context.site;
  const written = standingDocument(context.site, 'rfc2350')?.texts ?? {};
  const languages = team.languages.published.filter((language) => language in written);
  return [
    paragraph(context.words.t('rfc2350.locations')),
    list(
      languages.map((language) => [paragraph(languageName(language, context)), addresses(language, context)]),
    ),
  ];
}

function languageName(language: LanguageTag, { site, words }: FactContext): string {
  const name = capitalised(words.languageName(language), words);
  return language === site.team.languages.authoritative
    ? words.t('rfc2350.authoritative', { language: name })
    : name;
}

function addresses(language: LanguageTag, { site, words }: FactContext): BlockContent {
  const { team } = site;
  const file = rfc2350Text(team, language);
  const places: [string, string][] = [
    [words.t('rfc2350.location.page'), page(team, language, 'rfc2350')],
    [words.t('rfc2350.location.text'), file],
    [words.t('rfc2350.location.signature'), signatureOf(file)],
  ];
  return list(
    places.map(([name, path]) => [text(`${name} `), webRootLink(path, [ltr(absolute(team, path))])]),
  );
}

function authentication(context: FactContext): RootContent[] {
  const { site, words } = context;
  const { file } = keyOf(site);
  const download = keyFile(site.team, file);
  return [
    paragraph([text(words.t('rfc2350.signed')), text(' '), ...keyFingerprint({}, context)]),
    paragraph([
      text(words.t('rfc2350.fetch-key')),
      text(' '),
      webRootLink(download, [ltr(absolute(site.team, download))]),
    ]),
    paragraph(words.t('text.verify')),
    code([
      `gpg --show-keys --with-fingerprint ${file}`,
      `gpg --import ${file}`,
      'gpg --verify rfc2350.txt.asc rfc2350.txt',
    ]),
  ];
}
