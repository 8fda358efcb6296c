import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { FACT_NAMES } from '../facts/names.ts';

/** A piece of an MDX text that is, or could carry, code. */
export interface CodeFinding {
  line: number;
  column: number;
  kind: 'import-or-export' | 'expression' | 'unknown-tag' | 'attribute';
  /** The tag or attribute, where it is one. */
  name?: string;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Everything in an MDX tree that is not Markdown or one of the engine’s own components with plain attributes. */
export function findCode(root: Root): CodeFinding[] {
  const findings: CodeFinding[] = [];
  visit(root, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === 'mdxjsEsm') findings.push({ line, column, kind: 'import-or-export' });
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      findings.push({ line, column, kind: 'expression' });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      findings.push(...findInElement(node, line, column));
  });
  return findings;
}

function findInElement(element: Element, line: number, column: number): CodeFinding[] {
  const name = element.name ?? '';
  if (!(FACT_NAMES as readonly string[]).includes(name)) return [{ line, column, kind: 'unknown-tag', name }];
  return element.attributes
    .filter((attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
    .map((attribute) => ({
      line,
      column,
      kind: 'attribute',
      name: attribute.type === 'mdxJsxAttribute' ? attribute.name : name,
    }));
}

/** What is wrong with a finding and what to do, in one plain sentence without a full stop. */
export function refusal({ kind, name = '' }: CodeFinding): string {
  switch (kind) {
    case 'import-or-export':
      return 'a text may not import or export anything: begin the line with another word';
    case 'expression':
      return 'a text may not hold {expressions}: write what you mean, or \\{ for a brace';
    case 'unknown-tag':
      return `<${name}> is not a component of this site: write one of ${FACT_NAMES.join(', ')}, or Markdown`;
    case 'attribute':
      if (/^[A-Z]/.test(name)) return `<${name}> may have plain attributes only, such as line="office"`;
      return `the attribute ${name} must be a plain text in quotes, such as ${name}="office"`;
  }
}
