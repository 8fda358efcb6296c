import type { RootContent } from 'mdast';
import { localText, type FactContext } from '../../facts/context.ts';
import { definitions, heading, link, list, ltr, paragraph, text } from '../../facts/nodes.ts';
import type { Acknowledgement, Advisory, Reference } from '../../model/advisory.ts';

/** Where to read more, as the team lists it. */
export function references({ references: all }: Advisory, context: FactContext): RootContent[] {
  return titled('references', all, context, (reference) => referenceItem(reference, context));
}

/** Whom the team thanks. */
export function acknowledgements({ acknowledgements: all }: Advisory, context: FactContext): RootContent[] {
  return titled('acknowledgements', all, context, (each) => [text(thanks(each, context))]);
}

/** Every revision with its date and what was new in it, the newest first. */
export function revisionHistory({ revisions }: Advisory, context: FactContext): RootContent[] {
  const { words } = context;
  return [
    heading(2, words.t('text.advisory.history')),
    definitions(
      revisions
        .toReversed()
        .map(({ number, date, summary }) => [
          words.t('text.advisory.history.revision', { number }),
          words.moment(date),
          localText(summary, context),
        ]),
    ),
  ];
}

function titled<Entry>(
  section: 'references' | 'acknowledgements',
  entries: Entry[],
  { words }: FactContext,
  item: (entry: Entry) => Parameters<typeof list>[0][number],
): RootContent[] {
  if (entries.length === 0) return [];
  return [heading(2, words.t(`text.advisory.${section}`)), list(entries.map(item))];
}

function referenceItem({ url, title }: Reference, context: FactContext) {
  return [paragraph([text(localText(title, context)), { type: 'break' }, link(url, [ltr(url)])])];
}

function thanks({ name, organisation, for: what }: Acknowledgement, context: FactContext): string {
  const who = organisation === undefined ? name : `${name} (${organisation})`;
  return context.words.t('text.named', { name: who, what: localText(what, context) });
}
