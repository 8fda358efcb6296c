import type { Element, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { FactContext } from '../../facts/context.ts';
import { direction } from '../../model/language.ts';
import { nameFootnotes, nameWayBack } from './footnotes.ts';
import { SCHEMA } from './schema.ts';
import { arrangeTables } from './tables.ts';
import { dropUnsafeTargets, leadToPage, markExternal } from './targets.ts';

const sanitizer = unified().use(rehypeSanitize, SCHEMA).freeze();

/**
 * The HTML of a text as it may be published: sanitised, then finished with what a page needs for readers of every
 * kind. The same for Markdown and MDX.
 * @param page where the text is to be read elsewhere (a feed), the URL of its page
 */
export function safeHtml(html: Root, context: FactContext, page?: string): Root {
  const root = structuredClone(html);
  dropUnsafeTargets(root);
  const safe = sanitizer.runSync(root);
  arrangeTables(safe, context.words);
  visit(safe, 'element', (node) => {
    finish(node, context);
    if (page !== undefined && node.tagName === 'a') leadToPage(node, page);
  });
  return safe;
}

function finish(node: Element, context: FactContext): void {
  const { site, language, words } = context;
  const { className } = node.properties;
  if (Array.isArray(className) && className.length === 0) delete node.properties.className;
  if (node.tagName === 'a') markExternal(node, site.team);
  if (node.tagName === 'section') nameFootnotes(node, words);
  if ('dataFootnoteBackref' in node.properties) nameWayBack(node, words);
  if (node.tagName === 'input') node.properties.ariaLabel = taskLabel(node, words);
  const isCode = node.tagName === 'code' || node.tagName === 'pre';
  if (isCode && direction(language) === 'rtl') node.properties.dir = 'ltr';
}

function taskLabel({ properties }: Element, words: FactContext['words']): string {
  return words.t(properties.checked === true ? 'text.task.done' : 'text.task.open');
}
