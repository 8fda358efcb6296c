import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FactContext } from './context.ts';
import { FactError } from './fact-error.ts';
import { factOf, isElement, written } from './written.ts';

/**
 * The tree with every component replaced by what it says: a block component by its blocks, also where it is alone in
 * a paragraph; an inline one by its words, in a paragraph of its own where it stands as a block.
 * @throws FactError, with its place in the text, for a component that cannot be written
 */
export function expandFacts(root: Root, context: FactContext): Root {
  return { ...root, children: expandBlocks(root.children, context) };
}

/** Every component of a tree that cannot be written, in the order of the text. */
export function findFactErrors(root: Root, context: FactContext): FactError[] {
  const errors: FactError[] = [];
  visit(root, (node) => {
    if (!isElement(node)) return;
    try {
      written(node, context);
    } catch (error) {
      if (!(error instanceof FactError)) throw error;
      errors.push(error);
    }
  });
  return errors.length > 0 ? errors : misplaced(root, context);
}

function misplaced(root: Root, context: FactContext): FactError[] {
  try {
    expandFacts(root, context);
    return [];
  } catch (error) {
    if (error instanceof FactError) return [error];
    throw error;
  }
}

function expandBlocks<Node extends Nodes>(nodes: Node[], context: FactContext): Node[] {
  return lines(nodes).flatMap((line) => expandBlock(line, context)) as Node[];
}

function expandBlock(line: Nodes[], context: FactContext): Nodes[] {
  const [node] = line;
  if (node === undefined) return [];
  if (!isElement(node))
    return node.type === 'paragraph' ? expandParagraph(node, context) : [expandInside(node, context)];
  if (factOf(node).kind === 'block') return written(node, context);
  return [
    { type: 'paragraph', children: line.flatMap((item) => expandInline(item, context)) as PhrasingContent[] },
  ];
}

/** Inline components on lines that follow each other without a blank one are one paragraph. */
function lines(nodes: Nodes[]): Nodes[][] {
  return nodes.reduce<Nodes[][]>((groups, node) => {
    const last = groups.at(-1)?.at(-1);
    if (last === undefined || !areOneParagraph(last, node)) return [...groups, [node]];
    return [...groups.slice(0, -1), [...(groups.at(-1) ?? []), { type: 'text', value: ' ' }, node]];
  }, []);
}

function areOneParagraph(a: Nodes, b: Nodes): boolean {
  if (![a, b].every((node) => isElement(node) && factOf(node).kind === 'inline')) return false;
  const [end, start] = [a.position?.end.line, b.position?.start.line];
  return end !== undefined && start !== undefined && start - end <= 1;
}

function expandParagraph(node: Paragraph, context: FactContext): Nodes[] {
  const said = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = said;
  const alone = only !== undefined && said.length === 1 && isElement(only);
  if (alone && factOf(only).kind === 'block') return written(only, context);
  return [expandInside(node, context)];
}

function expandInside(node: Nodes, context: FactContext): Nodes {
  if (!('children' in node)) return node;
  const holdsWords = ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link'].includes(
    node.type,
  );
  const children = holdsWords
    ? node.children.flatMap((child) => expandInline(child, context))
    : expandBlocks(node.children as Nodes[], context);
  return { ...node, children } as Parents;
}

function expandInline(node: Nodes, context: FactContext): Nodes[] {
  if (!isElement(node)) return [expandInside(node, context)];
  if (factOf(node).kind === 'inline') return written(node, context);
  throw new FactError(
    `<${node.name ?? ''}> stands inside a line, but gives several lines`,
    'put it on a line of its own, with a blank line before and after it',
  ).at(node.position?.start);
}
