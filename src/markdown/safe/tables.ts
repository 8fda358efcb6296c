import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Words } from '../../i18n/words.ts';

/**
 * Puts every table in a region that the keyboard can scroll (WCAG 2.1.1), named by its number and the heading above it,
 * and its alignment in classes: a strict Content-Security-Policy forbids style attributes.
 */
export function arrangeTables(root: Root, words: Words): void {
  let number = 0;
  let heading = '';
  visit(root, 'element', (node, index, parent) => {
    if (/^h[1-6]$/.test(node.tagName)) heading = toString(node);
    if (node.tagName === 'th' || node.tagName === 'td') node.properties = cellProperties(node);
    if (node.tagName !== 'table' || index === undefined || parent === undefined) return;
    number += 1;
    parent.children[index] = region(node, label(words, number, heading));
  });
}

function label(words: Words, number: number, heading: string): string {
  if (heading === '') return words.t('text.table', { number });
  return words.t('text.table.under', { number, heading });
}

function region(table: Element, ariaLabel: string): Element {
  const properties = { className: ['table'], role: 'region', tabIndex: 0, ariaLabel };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

function cellProperties({ tagName, properties: { align, ...properties } }: Element): Element['properties'] {
  return {
    ...properties,
    ...(tagName === 'th' ? { scope: 'col' } : {}),
    ...(typeof align === 'string' ? { className: [`align-${align}`] } : {}),
  };
}
