import type { FootnoteReference, Image, Nodes, PhrasingContent, Text } from 'mdast';
import { linkText } from './link.ts';
import { columns, oneLine } from './wrap.ts';
import { leftToRight, numberOf, type Writing } from './writing.ts';

const NO_BREAK_SPACE = '\u00a0';

/** The longest code that is kept on one line: a fingerprint fits. */
const UNBROKEN = 60;

/** Words in a line, with a line feed only where the writer broke the line. */
export function inlineText(nodes: readonly Nodes[], writing: Writing): string {
  return nodes.map((node, index) => phrase(node as PhrasingContent, nodes[index + 1], writing)).join('');
}

function phrase(node: PhrasingContent, next: Nodes | undefined, writing: Writing): string {
  switch (node.type) {
    case 'text':
      return plain(node, writing);
    case 'break':
      return '\n';
    case 'inlineCode':
      return leftToRight(`\`${unbroken(oneLine(node.value))}\``, writing);
    case 'delete':
      return writing.words.t('text.deleted', { text: inlineText(node.children, writing) });
    case 'link':
      return linkText(inlineText(node.children, writing), node.url, writing, isSign(next));
    case 'linkReference':
      return linkText(inlineText(node.children, writing), targetOf(node.identifier, writing), writing);
    case 'image':
    case 'imageReference':
      return image(node, writing);
    case 'footnoteReference':
      return NO_BREAK_SPACE + footnoteMark(node, writing);
    default:
      return 'children' in node ? inlineText(node.children, writing) : '';
  }
}

function isSign(next: Nodes | undefined): boolean {
  return next?.type === 'text' && /^\S/.test(next.value);
}

/** The mark of a footnote, the same in the text and before the note. */
export function footnoteMark(
  { identifier }: Pick<FootnoteReference, 'identifier'>,
  writing: Writing,
): string {
  return writing.words.t('text.footnote.mark', { n: numberOf(identifier, writing.notes) });
}

function plain({ value, data }: Text, writing: Writing): string {
  const text = data?.hName === 'code' ? unbroken(value) : oneLine(value);
  return data?.hProperties?.dir === 'ltr' ? leftToRight(text, writing) : text;
}

function unbroken(code: string): string {
  return columns(code) <= UNBROKEN ? code.replaceAll(' ', NO_BREAK_SPACE) : code;
}

function image({ alt }: Pick<Image, 'alt'>, { words }: Writing): string {
  return alt ? words.t('text.image', { alt: oneLine(alt) }) : '';
}

function targetOf(identifier: string, { definitions }: Writing): string {
  return definitions.get(identifier)?.url ?? '';
}
