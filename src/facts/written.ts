import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { FactContext } from './context.ts';
import { FactError } from './fact-error.ts';
import { FACTS, type Fact } from './registry.ts';

/** A component as it stands in an MDX tree. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The component of an element. @throws FactError where there is none of that name. */
export function factOf({ name, position }: Element): Fact {
  const facts: Record<string, Fact | undefined> = FACTS;
  const fact = facts[name ?? ''];
  if (fact !== undefined) return fact;
  throw new FactError(
    `<${name ?? ''}> is not a component of this site`,
    `write one of ${Object.keys(FACTS).join(', ')}`,
  ).at(position?.start);
}

/** An element’s fact as nodes. @throws FactError, with its place, for what cannot be written. */
export function written(element: Element, context: FactContext): RootContent[] {
  try {
    const fact = factOf(element);
    refuseContent(element);
    return fact.write(propsOf(element, fact), context);
  } catch (error) {
    throw error instanceof FactError ? error.at(element.position?.start) : error;
  }
}

function propsOf({ name, attributes }: Element, { props }: Fact): Record<string, string> {
  const given = Object.fromEntries(
    attributes.map((attribute) => [
      attribute.type === 'mdxJsxAttribute' ? attribute.name : '{...}',
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? attribute.value
        : undefined,
    ]),
  ) as Record<string, string | undefined>;
  const example = `<${[name, ...props.map((prop) => `${prop}="..."`)].join(' ')} />`;
  for (const prop of Object.keys(given))
    if (!props.includes(prop))
      throw new FactError(`<${name ?? ''}> has no attribute ${prop}`, `write ${example}`);
  for (const prop of props)
    if (given[prop] === undefined)
      throw new FactError(`<${name ?? ''}> lacks its ${prop}`, `write ${example}`);
  return given as Record<string, string>;
}

function refuseContent({ name, children }: Element): void {
  if (children.length > 0)
    throw new FactError(
      `<${name ?? ''}> has words inside, and they would be lost`,
      `write <${name ?? ''} /> by itself`,
    );
}
