import type { RootContent } from 'mdast';
import { localText, type FactContext } from '../../facts/context.ts';
import { definitions, ltr, text, webRootLink, type Inline } from '../../facts/nodes.ts';
import { absolute, advisoryPage } from '../../model/addresses.ts';
import { cves, firstPublished, newestRevision, type Advisory } from '../../model/advisory.ts';
import { effectiveSeverity, highestScore } from '../../model/severity.ts';

type Row = [term: Inline, ...descriptions: Inline[]];

/** The facts at the head of an advisory: what it is, how new, how serious, where it stands. */
export function summary(advisory: Advisory, context: FactContext): RootContent {
  const { site, language, words } = context;
  const path = advisoryPage(site.team, language, advisory.id);
  return definitions([
    [words.t('text.advisory.id'), [ltr(advisory.id)]],
    [words.t('text.advisory.type'), words.t(`text.advisory.type.${advisory.type}`)],
    [words.t('text.advisory.status'), words.t(`text.advisory.status.${statusOf(advisory)}`)],
    ...dates(advisory, context),
    ...severity(advisory, context),
    ...named(words.t('text.advisory.cves'), cves(advisory)),
    ...named(words.t('text.advisory.incident'), advisory.incident === undefined ? [] : [advisory.incident]),
    ...named(words.t('text.advisory.supersedes'), advisory.supersedes),
    [words.t('text.advisory.page'), [webRootLink(path, [ltr(absolute(site.team, path))])]],
  ]);
}

function statusOf({ status, supersededBy }: Advisory): Advisory['status'] | 'superseded' {
  return status === 'published' && supersededBy !== undefined ? 'superseded' : status;
}

function dates(advisory: Advisory, { words }: FactContext): Row[] {
  const { number, date } = newestRevision(advisory);
  const first: Row = [words.t('text.advisory.published'), words.moment(firstPublished(advisory))];
  if (number === 1) return [first];
  const value = words.t('text.advisory.revision.value', { number, date: words.moment(date) });
  return [first, [words.t('text.advisory.revision'), value]];
}

function severity(advisory: Advisory, context: FactContext): Row[] {
  const { words } = context;
  const found = effectiveSeverity(advisory);
  if (found === undefined) return [];
  const score = highestScore(advisory);
  const word = words.t(`text.severity.${found}`);
  const value =
    score === undefined ? word : words.t('text.severity.scored', { severity: word, score: score.toFixed(1) });
  const reason = advisory.severityReason === undefined ? [] : [localText(advisory.severityReason, context)];
  return [[words.t('text.advisory.severity'), value, ...reason]];
}

function named(term: string, values: string[]): Row[] {
  if (values.length === 0) return [];
  return [[term, values.flatMap((value, index) => (index === 0 ? [ltr(value)] : [text(', '), ltr(value)]))]];
}
