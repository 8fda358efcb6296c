import type { Code } from 'mdast';
import { nodesOf, sourceOf } from '../text/nodes.ts';
import type { Text } from '../text/texts.ts';

/** A block of code that takes in what was not meant as code. */
export interface OpenFence {
  node: Code;
  /** The signs that should have closed it. */
  fence: string;
  /** Where the next block was meant to begin, counted in lines from this one; undefined where there is none. */
  next: number | undefined;
}

/** The first block of code that is not closed, or not before another begins. */
export function openFence(text: Text): OpenFence | undefined {
  for (const node of nodesOf(text, 'code')) {
    const lines = sourceOf(text, node).split('\n');
    const fence = /^(`{3,}|~{3,})/.exec(lines[0] ?? '')?.[1];
    if (fence === undefined) continue;
    const found = lines.slice(1).findIndex((line) => opens(line, fence));
    if (found >= 0) return { node, fence, next: found + 1 };
    if (lines.length < 2 || !closes(lines.at(-1) ?? '', fence)) return { node, fence, next: undefined };
  }
  return undefined;
}

/** True for a node that is code between fences, and not code by its indentation. */
export function isFenced(text: Text, node: Code): boolean {
  return /^(```|~~~)/.test(sourceOf(text, node));
}

function closes(line: string, fence: string): boolean {
  const bare = line.replace(/^[ \t>]+/, '').trimEnd();
  return bare.startsWith(fence) && /^(`+|~+)$/.test(bare);
}

function opens(line: string, fence: string): boolean {
  const bare = line.replace(/^[ \t>]+/, '');
  return bare.startsWith(fence) && /^[`~]+[a-z]\w*\s*$/i.test(bare);
}
