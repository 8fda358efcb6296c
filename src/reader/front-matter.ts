/** A text with its front matter taken apart; both parts keep the line numbers of the file. */
export interface Split {
  /** The lines between the `---` lines, as YAML. */
  head: string;
  /** What follows, as Markdown. */
  body: string;
}

/** Why a text could not be taken apart, and where. */
export interface SplitFault {
  line: number;
  column: number;
  message: string;
  remedy: string;
}

/** Takes the block between the two `---` lines at the top of a text apart from what follows. */
export function splitFrontMatter(text: string): Split | SplitFault {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return badOpening(lines);
  const close = lines.findIndex((line, index) => index > 0 && looksLikeClosing(line));
  const closing = lines[close];
  if (closing === undefined) return fault(1, 1, 'this --- is not followed by a second one', CLOSE);
  if (closing.trimEnd() !== '---') return badClosing(closing, close);
  return {
    head: ['', ...lines.slice(1, close)].join('\n'),
    body: '\n'.repeat(close + 1) + lines.slice(close + 1).join('\n'),
  };
}

const OPEN =
  'begin the file with a line "---", then lines such as "title: ...", then a second line "---", then the text';
const CLOSE = 'write a line with nothing but "---" after the last of the lines such as "title: ..."';
const ALONE = 'let nothing but "---" stand on this line';

function looksLikeClosing(line: string): boolean {
  return !line.startsWith('#') && /^---|---\s*$/.test(line);
}

function badOpening(lines: string[]): SplitFault {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return fault(1, 1, 'this file is empty', OPEN);
  if (first > 0 && lines[first]?.trimEnd() === '---')
    return fault(1, 1, 'there is an empty line above the first line of ---', 'delete it');
  if (lines[0]?.startsWith('---')) return fault(1, 1, 'the line of --- has something else in it', ALONE);
  return fault(1, 1, 'the file does not begin with a line "---"', OPEN);
}

function badClosing(line: string, index: number): SplitFault {
  const column = line.startsWith('---') ? 1 : line.trimEnd().search(/-{3,}$/) + 1;
  return fault(index + 1, column, 'the line of --- has something else in it', ALONE);
}

function fault(line: number, column: number, message: string, remedy: string): SplitFault {
  return { line, column, message, remedy };
}
