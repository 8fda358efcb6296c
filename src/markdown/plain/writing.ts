import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FactContext } from '../../facts/context.ts';
import type { Words } from '../../i18n/words.ts';
import { direction } from '../../model/language.ts';

const LEFT_TO_RIGHT_MARK = '\u200e';

/** What the writing of one text knows, and what it gathers on its way for the end of the text. */
export interface Writing {
  words: Words;
  /** True where the language runs from right to left. */
  rightToLeft: boolean;
  definitions: Map<string, Definition>;
  footnotes: Map<string, FootnoteDefinition>;
  /** Targets of links, in the order of their numbers. */
  links: string[];
  /** Identifiers of footnotes, in the order of their numbers. */
  notes: string[];
}

/** Blocks as lines of at most so many columns. */
export type WriteBlocks = (blocks: readonly Nodes[], width: number) => string[];

/** A text not yet begun. */
export function begin(root: Root, { words, language }: FactContext): Writing {
  const writing: Writing = {
    words,
    rightToLeft: direction(language) === 'rtl',
    definitions: new Map(),
    footnotes: new Map(),
    links: [],
    notes: [],
  };
  visit(root, (node) => {
    if (node.type === 'definition') remember(writing.definitions, node);
    if (node.type === 'footnoteDefinition') remember(writing.footnotes, node);
  });
  return writing;
}

/** The number of an entry in a list, from 1; a new entry is put at its end. */
export function numberOf(entry: string, list: string[]): number {
  if (!list.includes(entry)) list.push(entry);
  return list.indexOf(entry) + 1;
}

/** Text that runs from left to right, held together as such in a language that does not. */
export function leftToRight(text: string, { rightToLeft }: Writing): string {
  const isMarked = text.includes(LEFT_TO_RIGHT_MARK);
  return rightToLeft && !isMarked ? LEFT_TO_RIGHT_MARK + text + LEFT_TO_RIGHT_MARK : text;
}

/** As in Markdown, the first of two with the same identifier holds. */
function remember<Node extends { identifier: string }>(known: Map<string, Node>, node: Node): void {
  if (!known.has(node.identifier)) known.set(node.identifier, node);
}
