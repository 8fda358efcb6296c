import type { AlignType, Table } from 'mdast';
import { columnWidths } from './column-widths.ts';
import { hungEntry } from './definitions.ts';
import { inlineText } from './inline.ts';
import { columns, oneLine, wrap } from './wrap.ts';
import type { Writing } from './writing.ts';

const GAP = '  ';

/**
 * A table in aligned columns, their cells wrapped where they must be; where there is no room for that, a record for
 * each row, `Header: value`. Always records where the language runs from right to left: words of two directions in
 * one line would change places.
 */
export function tableLines(table: Table, width: number, writing: Writing): string[] {
  const rows = table.children.map(({ children }) =>
    children.map((cell) => oneLine(inlineText(cell.children, writing)).trim()),
  );
  const [head = [], ...body] = rows;
  const room = width - GAP.length * (head.length - 1);
  const widths = writing.rightToLeft ? undefined : columnWidths(rows, room);
  if (widths === undefined) return records(head, body, width, writing);
  const align = table.align ?? [];
  const rule = widths.map((each) => '-'.repeat(each)).join(GAP);
  return [...rowLines(head, widths, align), rule, ...spaced(body.map((row) => rowLines(row, widths, align)))];
}

/** Rows with an empty line between them where any of them takes more than one line. */
function spaced(rows: string[][]): string[] {
  const isSpaced = rows.some((lines) => lines.length > 1);
  return rows.flatMap((lines, index) => (isSpaced && index > 0 ? ['', ...lines] : lines));
}

function rowLines(row: string[], widths: number[], align: AlignType[]): string[] {
  const cells = widths.map((width, column) => wrap(row[column] ?? '', width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => cellLine(cells[column]?.[line] ?? '', width, align[column]))
      .join(GAP)
      .trimEnd(),
  );
}

function cellLine(text: string, width: number, align: AlignType | undefined): string {
  const room = width - columns(text);
  const before = align === 'right' ? room : align === 'center' ? Math.floor(room / 2) : 0;
  return ' '.repeat(before) + text + ' '.repeat(room - before);
}

function records(head: string[], body: string[][], width: number, writing: Writing): string[] {
  return body.flatMap((row, index) => [...(index === 0 ? [] : ['']), ...record(head, row, width, writing)]);
}

function record(head: string[], row: string[], width: number, { words }: Writing): string[] {
  return head.flatMap((header, column) => {
    const value = row[column] ?? '';
    if (value === '') return [];
    const term = header === '' ? '' : words.t('text.term', { term: header });
    return hungEntry({ term, descriptions: [value] }, width);
  });
}
