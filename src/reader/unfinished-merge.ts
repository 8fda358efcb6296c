import { error, type Read } from './complaint.ts';
import type { TextFile } from './text.ts';
import { positionAt } from './yaml.ts';

const MESSAGE = 'two versions of this text stand below each other, from a merge that was not finished';
const REMEDY = 'keep what is right, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>';

/** The two sides of a merge, the first of them apart. */
const MERGE = /^<{7}(?: .*)?\n([\s\S]*?)^(?:\|{7}|={7})(?: .*)?$[\s\S]*?^>{7}(?: .*)?$/gm;

/** A text as the first side of each unfinished merge in it has it, with the line numbers of the file. */
export function withoutMerges(file: TextFile): Read<TextFile> {
  const begins = [...file.text.matchAll(/^<{7}(?= |$)/gm)];
  return {
    value: { ...file, text: file.text.replace(MERGE, firstSide) },
    problems: begins.map(({ index }) =>
      error('unfinished-merge', positionAt(file.file, file.text, index), MESSAGE, REMEDY),
    ),
  };
}

function firstSide(whole: string, first: string): string {
  const kept = `\n${first}`;
  return kept + '\n'.repeat(whole.split('\n').length - kept.split('\n').length);
}
