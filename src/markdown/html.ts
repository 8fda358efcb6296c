import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { FactContext } from '../facts/context.ts';
import { arranged } from './arranged.ts';
import { resolveLinks, type LinkForm } from './links.ts';
import { safeHtml } from './safe/index.ts';

const toHyperText = unified().use(remarkRehype).freeze();
const writer = unified().use(rehypeStringify).freeze();

/** A text as HTML for a page of the site: internal links as paths, nothing in it but what `safe/schema.ts` allows. */
export function toHtml(root: Root, context: FactContext): string {
  return write(safeHtml(hyperText(root, context, 'path'), context));
}

/** A text as HTML to be read elsewhere, in a feed: all links as URLs. @param page the URL of its page */
export function toFeedHtml(root: Root, context: FactContext, page: string): string {
  return write(safeHtml(hyperText(root, context, 'url'), context, page));
}

function hyperText(root: Root, context: FactContext, form: LinkForm): HtmlRoot {
  const tree = arranged(root, context);
  resolveLinks(tree, context, form);
  return toHyperText.runSync(tree);
}

function write(root: HtmlRoot): string {
  return writer.stringify(root);
}
