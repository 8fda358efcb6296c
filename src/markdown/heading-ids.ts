import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type {} from 'remark-rehype';
import { visit } from 'unist-util-visit';

/** A heading of a text, with the id by which a link finds it. */
export interface HeadingEntry {
  depth: Heading['depth'];
  id: string;
  text: string;
}

/** Every heading of a tree, in its order, with the id that the page gives it. */
export function headings(root: Root): HeadingEntry[] {
  const identify = identifier();
  return headingNodes(root).map((node) => {
    const text = toString(node);
    return { depth: node.depth, id: identify(text), text };
  });
}

/** Gives every heading of a tree its id, in place. */
export function setHeadingIds(root: Root): void {
  const identify = identifier();
  for (const node of headingNodes(root)) {
    const hProperties = { ...node.data?.hProperties, id: identify(toString(node)) };
    node.data = { ...node.data, hProperties };
  }
}

/** remark plugin: `setHeadingIds`. */
export function headingIds(): (root: Root) => void {
  return setHeadingIds;
}

/** A heading’s number is its id (`2.8 Public Keys`: `2.8`), as RFC 2350’s are; any other’s is as GitHub makes it. */
function identifier(): (text: string) => string {
  const slugger = new GithubSlugger();
  const taken = new Set<string>();
  return (text) => {
    const number = /^(\d+(?:\.\d+)*)\.?(?=\s|$)/.exec(text)?.[1];
    const free = number !== undefined && !taken.has(number);
    const id = free ? number : slugger.slug(slug(text) === '' ? 'section' : text);
    taken.add(id);
    return id;
  };
}

function headingNodes(root: Root): Heading[] {
  const nodes: Heading[] = [];
  visit(root, 'heading', (node) => {
    nodes.push(node);
  });
  return nodes;
}
