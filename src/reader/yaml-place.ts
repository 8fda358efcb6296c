import { distance } from 'fastest-levenshtein';
import { isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import type { Path } from '../model/problem.ts';

type Step = { node: unknown; pair?: Pair };

/**
 * The offset of a value in its text, or of its nearest parent where it is not there.
 * A group of keys, a list and an empty value are shown by the key before them.
 */
export function offsetOf(document: Document, path: Path): number {
  const { node, pair } = walk(document, path);
  if (pair !== undefined && !isFilledScalar(node)) return start(pair.key);
  return path.length === 0 ? 0 : start(node);
}

/** The offset of a key in its text, or of its nearest parent where it is not there. */
export function offsetOfKey(document: Document, path: Path): number {
  const { node, pair } = walk(document, path);
  return pair === undefined ? start(node) : start(pair.key);
}

function walk(document: Document, path: Path): Step {
  let step: Step = { node: document.contents };
  for (const key of path) {
    const next = child(step.node, key);
    if (next === undefined) break;
    step = next;
  }
  return step.node === document.contents ? { node: null } : step;
}

function child(node: unknown, key: string | number): Step | undefined {
  if (isSeq(node)) {
    const item = typeof key === 'number' ? node.items[key] : undefined;
    return item === undefined ? undefined : { node: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.findLast((one) => isNamed(one, key)) ?? misspelt(node.items, String(key));
  return pair === undefined ? undefined : { node: pair.value, pair };
}

/** A key that is not there, with a slip of the pen: what is wrong with its value is told where that stands. */
function misspelt(pairs: Pair[], key: string): Pair | undefined {
  if (key.length < 4) return undefined;
  return pairs.find(({ key: other }) => isScalar(other) && distance(String(other.value), key) <= 2);
}

function isNamed({ key }: Pair, name: string | number): boolean {
  return isScalar(key) && String(key.value) === String(name);
}

function isFilledScalar(node: unknown): boolean {
  return isScalar(node) && node.value !== null;
}

function start(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
