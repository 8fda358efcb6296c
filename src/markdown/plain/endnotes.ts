import { underlined, separated } from './blocks.ts';
import { footnoteMark } from './inline.ts';
import { columns, hanging } from './wrap.ts';
import { leftToRight, type WriteBlocks, type Writing } from './writing.ts';

/** What stands at the end of a text: the footnotes it refers to, then the targets of its links. */
export function endnotes(writing: Writing, width: number, write: WriteBlocks): string[] {
  const notes = noteLines(writing, width, write);
  const links = writing.links.map((target, index) => `[${index + 1}] ${leftToRight(target, writing)}`);
  return separated([
    ...(notes.length === 0 ? [] : [underlined(writing.words.t('text.footnotes'), 2, width), notes]),
    ...(links.length === 0 ? [] : [underlined(writing.words.t('text.links'), 2, width), links]),
  ]);
}

/** A note may refer to further notes, so the list can grow while it is written. */
function noteLines(writing: Writing, width: number, write: WriteBlocks): string[] {
  const lines: string[] = [];
  for (const identifier of writing.notes) {
    const mark = `${footnoteMark({ identifier }, writing)} `;
    const { children = [] } = writing.footnotes.get(identifier) ?? {};
    lines.push(...hanging(mark, write(children, width - columns(mark))));
  }
  return lines;
}
