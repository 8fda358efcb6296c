import type { List, ListItem } from 'mdast';
import { columns, hanging } from './wrap.ts';
import type { WriteBlocks } from './writing.ts';

/** A list with its marks, the lines of an item below each other; tasks with a box, `[x]` where done. */
export function listLines(list: List, width: number, write: WriteBlocks): string[] {
  const marks = list.children.map((item, index) => mark(list, item, index));
  const indent = Math.max(...marks.map(columns));
  const items = list.children.map((item, index) =>
    hanging((marks[index] ?? '').padEnd(indent), itemLines(item, width - indent, write)),
  );
  return items.flatMap((lines, index) => (list.spread && index > 0 ? ['', ...lines] : lines));
}

function mark({ ordered, start }: List, { checked }: ListItem, index: number): string {
  const box = checked === true ? '[x] ' : checked === false ? '[ ] ' : '';
  return (ordered ? `${(start ?? 1) + index}. ` : '- ') + box;
}

function itemLines({ children, spread }: ListItem, width: number, write: WriteBlocks): string[] {
  const lines = spread ? write(children, width) : children.flatMap((child) => write([child], width));
  return lines.length === 0 ? [''] : lines;
}
