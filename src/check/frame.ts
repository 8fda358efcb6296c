import stringWidth from 'string-width';
import { visible } from './visible.ts';

/** How many columns of a line are shown. */
const WIDTH = 90;

/** The line with a problem and the one before it, numbered, with a mark under the column where it begins. */
export function frame(text: string, line: number, column: number): string {
  const lines = text.split('\n');
  const gutter = String(line).length;
  const begin = Math.max(0, column - WIDTH + 20);
  const row = (number: number) => {
    const shown = clip(lines[number - 1] ?? '', begin);
    return `  ${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown}`.trimEnd();
  };
  const before = line > 1 && lines[line - 2]?.trim() !== '' ? [row(line - 1)] : [];
  const mark = ' '.repeat(stringWidth(clip((lines[line - 1] ?? '').slice(0, column - 1), begin)));
  return [...before, row(line), `    ${' '.repeat(gutter)} | ${mark}^`].join('\n');
}

/** The part of a line that is shown, tabs as two blanks so that the mark stands where it should. */
function clip(line: string, begin: number): string {
  const part = line.slice(begin, begin + WIDTH).replaceAll('\t', '  ');
  return visible(begin > 0 ? `…${part.slice(1)}` : part);
}
