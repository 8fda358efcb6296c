import type { TableRow } from 'mdast';
import type { Problem } from '../../model/problem.ts';
import { endOf, nodesOf, sourceOf, startOf } from '../text/nodes.ts';
import type { Complain } from '../rule.ts';
import { placeAt, type Text } from '../text/texts.ts';

type Complaints = { error: Complain; warning: Complain };

/** Marks that are shown as they are: `##` without a blank behind it, `**` and backticks without a partner, typed bullets. */
export function lostMarks(text: Text, as: Complaints): Problem[] {
  const lines = linesOfParagraphs(text);
  return [
    ...lostHeadings(lines, text, as),
    ...lostBold(text, as),
    ...lostCode(text, as),
    ...lostLists(lines, text, as),
  ];
}

function lostHeadings(lines: Line[], text: Text, { error }: Complaints): Problem[] {
  return lines
    .filter(({ words, alone }) => /^#{2,6}[^\s#]/.test(words) || (alone && isShort(words)))
    .map(({ words, offset }) => {
      const marks = /^#+/.exec(words)?.[0] ?? '';
      const heading = `${marks === '#' ? '##' : marks} ${words.slice(marks.length)}`;
      return error(
        placeAt(text, offset),
        `"${words}" did not become a heading`,
        `write a blank behind ${marks}, as in "${heading}"`,
      );
    });
}

/** `#Impact`, and not a number or a sentence that begins with a hash tag. */
function isShort(words: string): boolean {
  return /^#\p{L}[^.,;:!?]{2,60}$/u.test(words);
}

function lostBold(text: Text, { error }: Complaints): Problem[] {
  return firstInEach(text, /(?<![\\*~/])(?:\*\*|~~)(?![*~/])/, isMeant).map(({ found, offset }) =>
    error(
      placeAt(text, offset),
      `the ${found} here is shown as it is`,
      found === '**'
        ? 'for bold words write **words**, without a blank behind the first ** or before the second; else take it out'
        : 'to strike words out write ~~words~~, without a blank behind the first ~~ or before the second; else take it out',
    ),
  );
}

/** Not one that stands alone behind a word, as a mark of a remark at the end. */
function isMeant({ 0: found, index, input }: RegExpExecArray): boolean {
  return input.split(found).length > 2 || !/\w/.test(input.charAt(index - 1));
}

function lostCode(text: Text, { error }: Complaints): Problem[] {
  const torn = tornRows(text);
  return firstInEach(text, /(?<!\\)`+/)
    .filter(({ offset }) => !torn.some((row) => startOf(row) <= offset && offset < endOf(row)))
    .map(({ found, offset }) =>
      error(
        placeAt(text, offset),
        `the ${found} here has no partner`,
        `write ${found} on both sides of the code, or take it out`,
      ),
    );
}

/** Rows that a | inside code has torn apart, of which the rule tables tells. */
function tornRows(text: Text): TableRow[] {
  return nodesOf(text, 'table').flatMap(({ children: [head, ...rows] }) =>
    rows.filter(({ children }) => children.length > (head?.children.length ?? 0)),
  );
}

/** Bullets as word processors write them, and list marks that lack their blank. */
function lostLists(lines: Line[], text: Text, { warning }: Complaints): Problem[] {
  return lines.flatMap(({ words, offset, index }, at) => {
    const mark = /^(?:[•▪●◦‣·](?=\s)|[-+*](?=\p{L})|\d+\.(?=\p{L}{2})|[–—](?=\s))/u.exec(words)?.[0];
    if (mark === undefined) return [];
    const next = lines[at + 1];
    const isRow = next?.index === index + 1 && next.words.startsWith(mark.replace(/\d+\./, ''));
    const isFirst = index === 0 || !(lines[at - 1]?.words ?? '').startsWith(mark.slice(0, 1));
    if (!isFirst || (!/[•▪●◦‣]/.test(mark) && !isRow)) return [];
    const right = /\d/.test(mark) ? `${mark} ` : '- ';
    return [
      warning(
        placeAt(text, offset),
        'these lines did not become a list',
        `begin each with "${right}" and a blank line before the first`,
      ),
    ];
  });
}

interface Line {
  words: string;
  offset: number;
  /** Which line of its paragraph it is. */
  index: number;
  /** True for the only line of a paragraph. */
  alone: boolean;
}

function linesOfParagraphs(text: Text): Line[] {
  return nodesOf(text, 'paragraph').flatMap((node) => {
    let offset = startOf(node);
    const lines = sourceOf(text, node).split('\n');
    return lines.map((line, index) => {
      const words = line.replace(/^[ \t>]+/, '');
      const from = offset + line.length - words.length;
      offset += line.length + 1;
      return { words, offset: from, index, alone: lines.length === 1 };
    });
  });
}

function firstInEach(
  text: Text,
  pattern: RegExp,
  isOne: (match: RegExpExecArray) => boolean = () => true,
): { found: string; offset: number }[] {
  return nodesOf(text, 'text').flatMap((node) => {
    const match = pattern.exec(sourceOf(text, node));
    return match === null || !isOne(match) ? [] : [{ found: match[0], offset: startOf(node) + match.index }];
  });
}
