import type {
  BlockContent,
  Code,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  TableCell,
  Text,
} from 'mdast';
import type {} from 'remark-rehype';

declare module 'mdast' {
  interface Data {
    /** True where the URL of a link is a path from the web root already, and not one from the language’s root. */
    fromWebRoot?: boolean | undefined;
  }
}

/** Words in a line: plain text, or nodes. */
export type Inline = string | PhrasingContent[];

/** Text, or the nodes as they are. */
export function inline(content: Inline): PhrasingContent[] {
  return typeof content === 'string' ? [text(content)] : content;
}

export function text(value: string): Text {
  return { type: 'text', value };
}

/** Text that runs from left to right in every language: a number, an address, a fingerprint. */
export function ltr(value: string, element: 'bdi' | 'code' = 'bdi'): Text {
  return { type: 'text', value, data: { hName: element, hProperties: { dir: 'ltr' } } };
}

/** Text of its own direction, whatever the direction of the page: a line of an address. */
export function isolated(value: string): Text {
  return { type: 'text', value, data: { hName: 'bdi' } };
}

/** A date in words, with its machine-readable form for HTML. */
export function time(dateTime: string, value: string): Text {
  return { type: 'text', value, data: { hName: 'time', hProperties: { dateTime } } };
}

export function strong(content: Inline): Strong {
  return { type: 'strong', children: inline(content) };
}

export function link(url: string, content: Inline = [ltr(url)]): Link {
  return { type: 'link', url, children: inline(content) };
}

/** A link to a path from the web root, as src/model/addresses.ts gives it. */
export function webRootLink(path: string, content: Inline): Link {
  return { ...link(path, content), data: { fromWebRoot: true } };
}

export function paragraph(content: Inline): Paragraph {
  return { type: 'paragraph', children: inline(content) };
}

export function heading(depth: Heading['depth'], words: string): Heading {
  return { type: 'heading', depth, children: [text(words)] };
}

export function code(lines: string[]): Code {
  return { type: 'code', value: lines.join('\n') };
}

/** A list of items, each a line of words or a few blocks. */
export function list(items: (Inline | BlockContent[])[]): List {
  return { type: 'list', ordered: false, spread: false, children: items.map(listItem) };
}

function listItem(item: Inline | BlockContent[]): ListItem {
  const blocks = typeof item !== 'string' && item.some(isBlock);
  const children = blocks ? (item as BlockContent[]) : [paragraph(item as Inline)];
  return { type: 'listItem', spread: false, children };
}

function isBlock({ type }: PhrasingContent | BlockContent): boolean {
  return type === 'paragraph' || type === 'list';
}

/** A table; the first row is its head. */
export function table(rows: Inline[][]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell): TableCell => ({ type: 'tableCell', children: inline(cell) })),
    })),
  };
}

/** Terms, each with one or more descriptions: `dl` in HTML, aligned lines in plain text. */
export function definitions(entries: [term: Inline, ...descriptions: Inline[]][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    data: { hName: 'dl' },
    children: entries.map(definition),
  };
}

function definition([term, ...descriptions]: [Inline, ...Inline[]]): ListItem {
  const named = (content: Inline, hName: string): Paragraph => ({ ...paragraph(content), data: { hName } });
  return {
    type: 'listItem',
    spread: false,
    data: { hName: 'div' },
    children: [named(term, 'dt'), ...descriptions.map((content) => named(content, 'dd'))],
  };
}
