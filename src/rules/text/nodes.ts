import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { treeOf, type Text } from './texts.ts';

type Kind = Nodes['type'];
type NodeOf<K extends Kind> = Extract<Nodes, { type: K }>;

// A tree is walked once, whatever the number of rules that look for something in it.
const LISTS = new WeakMap<Text, Map<Kind, Nodes[]>>();

/** The nodes of some kinds in a text, in its order; none where it cannot be read. */
export function nodesOf<K extends Kind>(text: Text, ...kinds: K[]): NodeOf<K>[] {
  const lists = LISTS.get(text) ?? listed(text);
  LISTS.set(text, lists);
  const found = kinds.flatMap((kind) => lists.get(kind) ?? []);
  return (kinds.length > 1 ? found.sort((a, b) => startOf(a) - startOf(b)) : found) as NodeOf<K>[];
}

/** Where a node begins in the body of its text. */
export function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

/** Where a node ends in the body of its text. */
export function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0;
}

/** A node as the writer wrote it. */
export function sourceOf({ body }: Text, node: Nodes): string {
  return body.slice(startOf(node), endOf(node));
}

function listed(text: Text): Map<Kind, Nodes[]> {
  const lists = new Map<Kind, Nodes[]>();
  const tree = treeOf(text);
  if (tree !== undefined) gather(tree, text, lists);
  return lists;
}

function gather(node: Nodes, text: Text, lists: Map<Kind, Nodes[]>): void {
  const list = lists.get(node.type);
  if (list === undefined) lists.set(node.type, [node]);
  else list.push(node);
  if (!('children' in node)) return;
  let from = startOf(node);
  for (const child of node.children) {
    if (child.position === undefined) findPlace(child, node, text, from);
    from = endOf(child);
    gather(child, text, lists);
  }
}

/** Some bare addresses get no place from the parser: they are looked for in what holds them. */
function findPlace(node: Nodes, parent: Parents, { body }: Text, from: number): void {
  const found = body.indexOf(toString(node), from);
  const start = found < 0 || found > endOf(parent) ? from : found;
  node.position = { start: pointAt(body, start), end: pointAt(body, start + toString(node).length) };
}

function pointAt(body: string, offset: number) {
  const before = body.slice(0, offset);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n'), offset };
}
