import type { RootContent } from 'mdast';
import { localText, type FactContext } from './context.ts';
import { definitions, link, paragraph, text } from './nodes.ts';

/** `<Memberships />`: the networks the team takes part in, with its status there and where that can be checked. */
export function memberships(_props: Record<string, string>, context: FactContext): RootContent[] {
  const { memberships: all } = context.site.team;
  if (all.length === 0) return [paragraph(context.words.t('facts.memberships.none'))];
  return [
    definitions(all.map(({ name, status, url }) => [[link(url, [text(name)])], localText(status, context)])),
  ];
}
