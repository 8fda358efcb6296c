import type { PhrasingContent, RootContent } from 'mdast';
import { localText, type FactContext } from './context.ts';
import { isolated, paragraph } from './nodes.ts';

/** `<Address />`: the postal address, line by line, the country last. */
export function address(_props: Record<string, string>, context: FactContext): RootContent[] {
  const { lines, country } = context.site.team.address;
  return [paragraph([...lines, localText(country, context)].flatMap(asLine))];
}

function asLine(line: string, index: number): PhrasingContent[] {
  return index === 0 ? [isolated(line)] : [{ type: 'break' }, isolated(line)];
}
