import type { Table } from 'mdast';
import type { Problem } from '../../model/problem.ts';
import { lostTables } from './lost-tables.ts';
import { nodesOf } from '../text/nodes.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { firstPlaceOf, gently, placeOf, textsOf, type Text } from '../text/texts.ts';
import { currentTranslationsOf, type Translation } from '../languages/translations.ts';

const as = complaintsOf('tables');

/** A table has as many cells in each row as it has headings, and as many rows and columns in each language. */
export const tables: Rule = {
  id: 'tables',
  check: (site) => [
    ...textsOf(site).flatMap((text) => [...lostTables(text, as), ...unevenRows(text)]),
    ...currentTranslationsOf(site).flatMap(unequalTables),
  ],
};

function unevenRows(text: Text): Problem[] {
  return nodesOf(text, 'table').flatMap(({ children: [head, ...rows] }) => {
    const width = head?.children.length ?? 0;
    return rows
      .filter(({ children }) => children.length !== width)
      .map((row) => {
        const message = `this row has ${count(row.children.length, 'cell')}, and the table ${count(width, 'column')}`;
        const at = placeOf(text, row);
        if (row.children.length < width)
          return as.warning(at, message, 'write a | for each cell that is missing, also for an empty one');
        return as.error(
          at,
          `${message}: what is too much is not shown`,
          'take a cell out, or add a column; a | that belongs to the words is written \\|',
        );
      });
  });
}

function unequalTables({ original, text }: Translation): Problem[] {
  if ([original, text].some((one) => lostTables(one, as).length > 0)) return [];
  const [theirs, ours] = [original, text].map((one) => nodesOf(one, 'table'));
  if (theirs === undefined || ours === undefined) return [];
  if (theirs.length !== ours.length) {
    const at = ours[0] === undefined ? firstPlaceOf(text) : placeOf(text, ours[0]);
    const message = `the text in ${original.language} has ${count(theirs.length, 'table')}, and this one ${ours.length}`;
    return [gently(text, as)(at, message, 'let both have the same tables')];
  }
  return ours.flatMap((table, index) => unequal(table, theirs[index] ?? table, { original, text }));
}

function unequal(table: Table, other: Table, { original, text }: Translation): Problem[] {
  const { line } = placeOf(original, other);
  const there = `the one in ${original.language} on line ${line}`;
  const sizes: readonly (readonly [string, (one: Table) => number])[] = [
    ['row', ({ children }) => children.length - 1],
    ['column', ({ children }) => children[0]?.children.length ?? 0],
  ];
  return sizes
    .filter(([, size]) => size(table) !== size(other))
    .map(([what, size]) => {
      const message = `this table has ${count(size(table), what)}, and ${there} has ${size(other)}`;
      const remedy =
        size(table) < size(other)
          ? 'translate what is missing'
          : 'take out what is too much, or add it there';
      return gently(text, as)(placeOf(text, table), message, remedy);
    });
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
