import type { Blockquote, Code, Heading, Nodes } from 'mdast';
import type { Words } from '../../i18n/words.ts';
import { definitionLines, isDefinitionList } from './definitions.ts';
import { inlineText } from './inline.ts';
import { listLines } from './lists.ts';
import { tableLines } from './tables.ts';
import { columns, wrap } from './wrap.ts';
import type { WriteBlocks, Writing } from './writing.ts';

/** How headings are underlined, by depth. */
const UNDERLINES = ['=', '-', '~'];

/** Writes blocks with an empty line between them; what gives no words (raw HTML, definitions) gives no lines. */
export function blocksOf(writing: Writing): WriteBlocks {
  const write: WriteBlocks = (blocks, width) =>
    separated(blocks.map((block) => blockLines(block, width, writing, write)));
  return write;
}

/** Groups of lines with an empty line between them. */
export function separated(groups: string[][]): string[] {
  return groups
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** A heading, underlined as wide as it is. */
export function underlined(words: string, depth: Heading['depth'], width: number): string[] {
  const lines = wrap(words, width);
  const mark = UNDERLINES[Math.min(depth, UNDERLINES.length) - 1] ?? '-';
  return [...lines, mark.repeat(Math.max(...lines.map(columns)))];
}

function blockLines(block: Nodes, width: number, writing: Writing, write: WriteBlocks): string[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphLines(inlineText(block.children, writing), width);
    case 'heading':
      return underlined(inlineText(block.children, writing), block.depth, width);
    case 'thematicBreak':
      return ['-'.repeat(Math.max(3, width))];
    case 'code':
      return codeLines(block);
    case 'blockquote':
      return quoteLines(block, width, writing, write);
    case 'list':
      if (isDefinitionList(block)) return definitionLines(block, width, writing);
      return listLines(block, width, write);
    case 'table':
      return tableLines(block, width, writing);
    default:
      return [];
  }
}

function paragraphLines(text: string, width: number): string[] {
  return text.trim() === '' ? [] : wrap(text, width);
}

/** Code as it stands, four columns in, a tab as blanks up to the next fourth column. */
function codeLines({ value }: Code): string[] {
  return value.split(/\r\n?|\n/).map((line) => `    ${withoutTabs(line)}`.trimEnd());
}

function withoutTabs(line: string): string {
  return line.split('\t').reduce((left, right) => left + ' '.repeat(4 - (columns(left) % 4)) + right);
}

function quoteLines(quote: Blockquote, width: number, { words }: Writing, write: WriteBlocks): string[] {
  const isCallout = quote.data?.callout !== undefined;
  const [title, ...said] = quote.children;
  const lines = isCallout
    ? [...titleLines(title, width, words, write), ...write(said, width - 2)]
    : write(quote.children, width - 2);
  return lines.map((line) => (isCallout ? `| ${line}` : `> ${line}`).trimEnd());
}

function titleLines(
  title: Nodes | undefined,
  width: number,
  { language }: Words,
  write: WriteBlocks,
): string[] {
  return title === undefined ? [] : write([title], width - 2).map((line) => line.toLocaleUpperCase(language));
}
