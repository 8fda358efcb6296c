import type { Problem } from '../model/problem.ts';
import { error, type Read } from './complaint.ts';
import type { TextFile } from './text.ts';

const MESSAGE = 'two versions of this text stand below each other, from a merge that was not finished';
const REMEDY = 'keep what is right, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>';

/** A text as one of the two sides of each unfinished merge in it has it, with the lines of the file. */
export function withoutMerges(file: TextFile): Read<TextFile> {
  if (!/^<{7}( |$)/m.test(file.text)) return { value: file, problems: [] };
  const problems: Problem[] = [];
  let side: 'both' | 'ours' | 'theirs' = 'both';
  const lines = file.text.split('\n').map((line, index) => {
    if (/^<{7}( |$)/.test(line)) {
      problems.push(
        error('unfinished-merge', { file: file.file, line: index + 1, column: 1 }, MESSAGE, REMEDY),
      );
      side = 'ours';
      return '';
    }
    if (side === 'ours' && /^(\|{7}|={7})( |$)/.test(line)) side = 'theirs';
    const kept = side === 'theirs' ? '' : line;
    if (/^>{7}( |$)/.test(line)) side = 'both';
    return kept;
  });
  return { value: { ...file, text: lines.join('\n') }, problems };
}
