import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A reference from a page to something else. */
export interface Reference {
  /** As it is written in the page. */
  href: string;
  kind: 'link' | 'canonical' | 'alternate';
}

/** What the checks read in a page. */
export interface PageFacts {
  references: Reference[];
  /** What a fragment can lead to. */
  ids: Set<string>;
  /** The text of its <main>, blanks left out at both ends. */
  text: string;
}

const LINKS: Partial<Record<string, string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  form: ['action'],
  image: ['href'],
  use: ['href'],
};
const WITHOUT_TEXT = new Set(['script', 'style', 'template', 'noscript']);

/** Reads a page as a browser does. */
export function readPage(html: string): PageFacts {
  const elements = [...elementsOf(parse(html))];
  const main = elements.find(({ tagName }) => tagName === 'main');
  return {
    references: elements.flatMap(referencesOf),
    ids: new Set(
      elements.flatMap((element) => [attribute(element, 'id') ?? [], nameOfAnchor(element)].flat()),
    ),
    text: main === undefined ? '' : textOf(main).trim(),
  };
}

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function referencesOf(element: Tree.Element): Reference[] {
  const kind = kindOf(element);
  return (LINKS[element.tagName] ?? []).flatMap((name) => {
    const value = attribute(element, name);
    if (value === undefined) return [];
    const hrefs =
      name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [value];
    return hrefs.map((href) => ({ href: href.trim(), kind }));
  });
}

function kindOf(element: Tree.Element): Reference['kind'] {
  if (element.tagName !== 'link') return 'link';
  if (attribute(element, 'rel') === 'canonical') return 'canonical';
  const isTranslation =
    attribute(element, 'hreflang') !== undefined && attribute(element, 'type') === undefined;
  return isTranslation ? 'alternate' : 'link';
}

function nameOfAnchor(element: Tree.Element): string[] {
  return element.tagName === 'a' ? [attribute(element, 'name') ?? []].flat() : [];
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (WITHOUT_TEXT.has(node.nodeName) || !('childNodes' in node)) return '';
  return node.childNodes.map(textOf).join(' ');
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}
