import type { Problem } from '../../model/problem.ts';
import { nodesOf, sourceOf, startOf } from '../text/nodes.ts';
import type { Complain } from '../rule.ts';
import { placeAt, type Text } from '../text/texts.ts';

interface Line {
  words: string;
  offset: number;
}

/** Lines that were meant as a table and became a paragraph with bars in it. */
export function lostTables(text: Text, { error }: { error: Complain }): Problem[] {
  return nodesOf(text, 'paragraph').flatMap((node) => {
    const source = sourceOf(text, node);
    if (!source.includes('|')) return [];
    const lines = linesOf(source, startOf(node));
    const from = lines.findIndex(({ words }) => /^\|.*\|/.test(words));
    const rows = from < 0 ? withoutOuterBars(lines) : lines.slice(from);
    const [first] = rows;
    const said = whatIsWrong(rows.map(({ words }) => words));
    return first === undefined || said === undefined ? [] : [error(placeAt(text, first.offset), ...said)];
  });
}

function whatIsWrong([head = '', line, ...others]: string[]): [message: string, remedy: string] | undefined {
  const right = `| ${cells(head)
    .map(() => '---')
    .join(' | ')} |`;
  if (line === undefined) {
    if (!isRow(head) || cells(head).length < 2) return undefined;
    return [
      'this line stands outside its table',
      'take out the blank line between it and the rest of the table',
    ];
  }
  if (isRule(head))
    return [
      'this table has no headings above its line of ---',
      'write a first line with the name of each column',
    ];
  if (!isRule(line)) {
    if (![line, ...others].some(isRow)) return undefined;
    return ['these lines did not become a table', `write ${right} between the first line and the second`];
  }
  if (cells(line).length === cells(head).length && /^[\s|:-]+$/.test(line)) return undefined;
  return [
    `this table has ${cells(head).length} headings, and its line of --- does not fit them`,
    `write the second line as ${right}`,
  ];
}

/** Rows may be written without a bar at either end; the line below the headings shows that they are rows. */
function withoutOuterBars(lines: Line[]): Line[] {
  const [first, second] = lines;
  const isHead = first?.words.includes('|') === true && second !== undefined;
  return isHead && /^[\s|:-]*-[\s|:-]*\|[\s|:-]*$/.test(second.words) ? lines : [];
}

function isRow(words: string): boolean {
  return /^\|.*\|\s*$/.test(words);
}

/** A line of dashes, or of what someone took for them. */
function isRule(words: string): boolean {
  return words.includes('|') && /[-–—=_]/.test(words) && !/[\p{L}\p{N}]/u.test(words);
}

function cells(words: string): string[] {
  return words
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);
}

function linesOf(source: string, start: number): Line[] {
  let offset = start;
  return source.split('\n').map((line) => {
    const words = line.replace(/^[ \t>]+/, '');
    const at = offset + line.length - words.length;
    offset += line.length + 1;
    return { words, offset: at };
  });
}
