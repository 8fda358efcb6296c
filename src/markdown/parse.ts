import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** A text that cannot be read as MDX, with the place in it. */
export class MdxSyntaxError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number, cause: unknown) {
    super(message, { cause });
    this.line = line;
    this.column = column;
  }
}

/** GitHub-flavoured Markdown as a tree; any text is Markdown, so this never fails. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text);
}

/** MDX as a tree. @throws MdxSyntaxError where a tag or brace is not closed. */
export function parseMdx(text: string): Root {
  try {
    return mdx.parse(text);
  } catch (error) {
    const {
      line = 1,
      column = 1,
      reason = String(error),
    } = error as { line?: number; column?: number; reason?: string };
    throw new MdxSyntaxError(reason, line, column, error);
  }
}
