import type { Root } from 'mdast';
import type { FactContext } from '../facts/context.ts';
import { resolveCallouts } from './callouts.ts';
import { setHeadingIds } from './heading-ids.ts';

/** A copy of the tree with callouts and heading ids: what HTML and plain text are both made from. */
export function arranged(root: Root, { words }: FactContext): Root {
  const tree = structuredClone(root);
  resolveCallouts(tree, words);
  setHeadingIds(tree);
  return tree;
}
