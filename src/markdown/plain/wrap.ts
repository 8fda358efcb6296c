import stringWidth from 'string-width';

const OPENING = '「『（【〔〈《［｛';
const CLOSING = '、。，．」』）】〕〉》］｝！？：；・ーゝゞ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ';
const IDEOGRAPH = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';

/** What stays together on a line in a word without spaces: one ideograph with the punctuation that clings to it. */
const PIECES = new RegExp(
  `[${OPENING}]*(?:[${IDEOGRAPH}]|[^${IDEOGRAPH}${OPENING}${CLOSING}]+)[${CLOSING}]*|[${OPENING}${CLOSING}]+`,
  'gu',
);
const BETWEEN_IDEOGRAPHS = new RegExp(
  `(?<=[${IDEOGRAPH}${CLOSING}])\\s*\\n\\s*(?=[${IDEOGRAPH}${OPENING}])`,
  'gu',
);

/**
 * Text in lines of at most so many columns (an ideograph takes two). Line feeds in it are kept; a word longer than a
 * line, a URL say, stays whole and stands alone; a no-break space holds its words together.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => fill(line, width));
}

/** Text of several source lines as one: each line end is a space, or nothing between two ideographs. */
export function oneLine(text: string): string {
  return text.replace(BETWEEN_IDEOGRAPHS, '').replace(/[ \t]*\n[ \t]*/g, ' ');
}

/** The columns a text takes on a terminal. */
export function columns(text: string): number {
  return stringWidth(text);
}

/** The columns of the longest word of a text: it cannot be wrapped narrower. */
export function longestWord(text: string): number {
  return Math.max(0, ...pieces(text).map(({ piece }) => columns(piece)));
}

/** Text with blanks after it, up to so many columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** The first line after a mark, the others below it: `- one`, `  two`. */
export function hanging(mark: string, lines: string[], indent = columns(mark)): string[] {
  return lines.map((line, index) => (index === 0 ? mark : line === '' ? '' : ' '.repeat(indent)) + line);
}

function fill(text: string, width: number): string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const { piece, space } of pieces(text)) {
    const needed = columns(piece) + (line === '' ? 0 : space.length);
    if (line !== '' && used + needed > width) {
      lines.push(line);
      [line, used] = [piece, columns(piece)];
    } else {
      line += (line === '' ? '' : space) + piece;
      used += needed;
    }
  }
  return [...lines, line];
}

function pieces(text: string): { piece: string; space: string }[] {
  return text
    .split(/[ \t]+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      (word.match(PIECES) ?? [word]).map((piece, index) => ({ piece, space: index === 0 ? ' ' : '' })),
    );
}
