import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import { expandFacts, FactError, type FactContext } from '../facts/index.ts';
import { arranged } from './arranged.ts';
import { resolveLinks } from './links.ts';
import { parseMdx } from './parse.ts';
import { findCode, refusal, type CodeFinding } from './refuse-code.ts';
import { safeHtml } from './safe/index.ts';

type File = Parameters<Transformer>[1];

/** Finds the context of a file that the MDX compiler is at work on. */
export type ContextOf = (file: File) => FactContext | Promise<FactContext>;

/** A standing document with code in it, or something that could carry code. */
export class CodeRefused extends Error {
  readonly findings: CodeFinding[];

  constructor(findings: CodeFinding[]) {
    super(findings.map((finding) => `${finding.line}:${finding.column}: ${refusal(finding)}`).join('\n'));
    this.findings = findings;
  }
}

/**
 * A standing document as a tree of Markdown: components replaced by what they say.
 * @throws MdxSyntaxError where it cannot be read
 * @throws CodeRefused where it has code in it
 * @throws FactError where a component cannot be written
 */
export function standingToTree(mdx: string, context: FactContext): Root {
  const root = parseMdx(mdx);
  const findings = findCode(root);
  if (findings.length > 0) throw new CodeRefused(findings);
  return expandFacts(root, context);
}

/**
 * remark plugin for the MDX compiler: refuses code, and makes of a standing document what `standingToTree` and `toHtml`
 * make of it. What is wrong fails the file, with its place.
 */
export function remarkStanding(contextOf: ContextOf): (root: Root, file: File) => Promise<Root> {
  return async (root, file) => {
    forgetFrontMatter(file);
    const [finding] = findCode(root);
    if (finding !== undefined) file.fail(refusal(finding), { line: finding.line, column: finding.column });
    const context = await contextOf(file);
    const tree = arranged(expanded(root, context, file), context);
    resolveLinks(tree, context, 'path');
    return tree;
  };
}

/** rehype plugin for the MDX compiler: the rules that `toHtml` holds HTML to, `safeHtml`. */
export function rehypeSafe(contextOf: ContextOf): (root: HtmlRoot, file: File) => Promise<HtmlRoot> {
  return async (root, file) => safeHtml(root, await contextOf(file));
}

/** Front matter is for the reader alone: Astro would import, and run, the file that a `layout` names. */
function forgetFrontMatter({ data }: File): void {
  if (data.astro !== undefined) Object.assign(data.astro, { frontmatter: {} });
}

function expanded(root: Root, context: FactContext, file: File): Root {
  try {
    return expandFacts(root, context);
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return file.fail(`${error.message}: ${error.remedy}`, { line: error.line, column: error.column });
  }
}
