import type { Root } from 'mdast';
import type { FactContext } from '../facts/context.ts';
import { arranged } from './arranged.ts';
import { resolveLinks } from './links.ts';
import { blocksOf } from './plain/blocks.ts';
import { endnotes } from './plain/endnotes.ts';
import { begin } from './plain/writing.ts';

/** RFC 2350 and mail are read at this width. */
export const WIDTH = 72;

/** Characters that must not be there. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\u2028\u2029]/g;

/**
 * A text as plain text of at most 72 columns: UTF-8 in NFC, LF line ends, one final LF, no tab, form feed or blank at
 * the end of a line. Code and words longer than a line stay whole. Footnotes and link targets stand at its end.
 */
export function toText(root: Root, context: FactContext, width = WIDTH): string {
  const tree = arranged(root, context);
  resolveLinks(tree, context, 'url');
  const writing = begin(tree, context);
  const write = blocksOf(writing);
  const body = write(tree.children, width);
  const end = endnotes(writing, width, write);
  return tidy([...body, ...(body.length > 0 && end.length > 0 ? [''] : []), ...end]);
}

/** Lines as a text file holds them. */
export function tidy(lines: readonly string[]): string {
  const clean = lines.map((line) => line.replaceAll('\u00a0', ' ').replace(CONTROLS, '').trimEnd());
  return `${clean.join('\n').replace(/^\n+|\n+$/g, '')}\n`.normalize('NFC');
}
