import type { Element } from 'hast';
import type { Words } from '../../i18n/words.ts';

/** Says the title of the footnotes in the reader’s language. */
export function nameFootnotes(section: Element, words: Words): void {
  const title = section.children.find((child) => child.type === 'element' && child.tagName === 'h2');
  if (title?.type === 'element') title.children = [{ type: 'text', value: words.t('text.footnotes') }];
}

/** Says where the link at the end of a footnote leads, in the reader’s language. */
export function nameWayBack(link: Element, words: Words): void {
  const n = /[\d-]+$/.exec(String(link.properties.ariaLabel))?.[0] ?? '';
  link.properties.ariaLabel = words.t('text.footnote.back', { n });
}
