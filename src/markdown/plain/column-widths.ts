import { columns, longestWord } from './wrap.ts';

/** Text wrapped narrower than this is no longer read with ease. */
const NARROWEST = 16;

/**
 * The widths of a table’s columns so that all of them together take at most so many: each as wide as its widest cell
 * where there is room, else the wide ones alike narrow, but not narrower than their longest word.
 * Undefined where the columns would be too narrow to read.
 */
export function columnWidths(rows: readonly string[][], room: number): number[] | undefined {
  const cells = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
  const widest = cells.map((texts) => Math.max(...texts.map(columns)));
  const words = cells.map((texts) => Math.max(...texts.map(longestWord)));
  for (let limit = Math.max(NARROWEST, room); limit >= NARROWEST; limit -= 1) {
    const widths = widest.map((width, column) => Math.min(width, Math.max(limit, words[column] ?? 0)));
    if (sum(widths) <= room) return widths;
  }
  return undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
