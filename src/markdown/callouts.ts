import type { BlockContent, Blockquote, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type {} from 'remark-rehype';
import { visit } from 'unist-util-visit';
import type { Words } from '../i18n/words.ts';

export const CALLOUTS = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type Callout = (typeof CALLOUTS)[number];

declare module 'mdast' {
  interface BlockquoteData {
    /** The kind of callout that the quote is; its first paragraph is the title. */
    callout?: Callout | undefined;
  }
}

/** A callout: a `div` in HTML, a ruled block in plain text, under the kind’s word. */
export function callout(kind: Callout, words: Words, children: Blockquote['children']): Blockquote {
  const title: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: words.t(`text.callout.${kind}`) }],
    data: { hProperties: { className: ['callout-title'] } },
  };
  const hProperties = { className: ['callout', `callout-${kind}`], role: 'note' };
  return {
    type: 'blockquote',
    children: [title, ...children],
    data: { callout: kind, hName: 'div', hProperties },
  };
}

/**
 * Turns GitHub’s callouts into callouts, in place: quotes whose first line is `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`,
 * `[!WARNING]` or `[!CAUTION]` and nothing else. Any other quote stays a quote.
 */
export function resolveCallouts(root: Root, words: Words): void {
  visit(root, 'blockquote', (node) => {
    const found = markerOf(node);
    if (found === undefined) return;
    const { data, children } = callout(found.kind, words, [...found.rest, ...node.children.slice(1)]);
    Object.assign(node, { data, children });
  });
}

/** The kind that a quote’s first line names, and what else its first paragraph holds. */
function markerOf({ children }: Blockquote): { kind: Callout; rest: BlockContent[] } | undefined {
  const [first] = children;
  if (first?.type !== 'paragraph') return undefined;
  const [start, ...others] = first.children;
  if (start?.type !== 'text') return undefined;
  const [marker, word = ''] = /^\[!([a-z]+)\][ \t]*(?:\n|$)/i.exec(start.value) ?? [];
  const kind = CALLOUTS.find((name) => name === word.toLowerCase());
  if (marker === undefined || kind === undefined || !endsItsLine(marker, others[0])) return undefined;
  const said = withoutMarker(start, marker, others);
  return { kind, rest: said.length === 0 ? [] : [{ ...first, children: said }] };
}

function endsItsLine(marker: string, next: PhrasingContent | undefined): boolean {
  return marker.endsWith('\n') || next === undefined || next.type === 'break';
}

function withoutMarker(start: Text, marker: string, others: PhrasingContent[]): PhrasingContent[] {
  const value = start.value.slice(marker.length);
  if (value !== '') return [{ ...start, value }, ...others];
  return others[0]?.type === 'break' ? others.slice(1) : others;
}
