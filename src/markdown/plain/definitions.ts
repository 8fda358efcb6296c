import type { List, ListItem } from 'mdast';
import { inlineText } from './inline.ts';
import { columns, hanging, padded, wrap } from './wrap.ts';
import type { Writing } from './writing.ts';

/** The widest term beside which descriptions are aligned; beside wider ones they would have too little room. */
const WIDEST_TERM = 28;

/** True for a list of terms and descriptions, as src/facts/nodes.ts makes it. */
export function isDefinitionList({ data }: List): boolean {
  return data?.hName === 'dl';
}

/** Terms and descriptions: aligned where the terms are short, else the descriptions four columns in. */
export function definitionLines({ children }: List, width: number, writing: Writing): string[] {
  const entries = children.map((item) => entryOf(item, writing));
  const indent = Math.max(...entries.map(({ term }) => columns(term))) + 1;
  const aligned = indent <= WIDEST_TERM;
  return entries.flatMap((entry) => (aligned ? alignedEntry(entry, indent, width) : hungEntry(entry, width)));
}

/** A term with its first description on the same line, the lines after it four columns in. */
export function hungEntry({ term, descriptions }: Entry, width: number): string[] {
  const [first = '', ...others] = descriptions;
  const [head = '', ...tail] = wrap(`${term} ${first}`.trim(), width);
  const rest = [...wrap(tail.join(' '), width - 4), ...others.flatMap((text) => wrap(text, width - 4))];
  return hanging('', [head, ...rest.filter((line) => line !== '')], 4);
}

interface Entry {
  term: string;
  descriptions: string[];
}

function entryOf({ children }: ListItem, writing: Writing): Entry {
  const [term = '', ...descriptions] = children.map((child) =>
    'children' in child ? inlineText(child.children, writing) : '',
  );
  return { term: writing.words.t('text.term', { term }), descriptions };
}

/** What is too wide beside its term, a URL say, goes below it. */
function alignedEntry({ term, descriptions }: Entry, indent: number, width: number): string[] {
  const beside = descriptions.flatMap((text) => wrap(text, width - indent));
  if (beside.every((line) => columns(line) <= width - indent))
    return hanging(padded(term, indent), beside.length === 0 ? [''] : beside, indent);
  return hanging('', [term, ...descriptions.flatMap((text) => wrap(text, width - 4))], 4);
}
