import type { Root } from 'mdast';
import { parseMarkdown, parseMdx } from '../../markdown/parse.ts';
import { Remembered } from '../../memory/remembered.ts';

/** The trees of Markdown texts. */
export const treesOfMarkdown = new Remembered<Root>();

/** The trees of MDX texts. */
export const treesOfMdx = new Remembered<Root>();

/** The tree of a Markdown text. */
export function markdownTree(text: string): Root {
  return treesOfMarkdown.of(text, parseMarkdown);
}

/** The tree of an MDX text. @throws MdxSyntaxError where a tag or brace is not closed */
export function mdxTree(text: string): Root {
  return treesOfMdx.of(text, parseMdx);
}
