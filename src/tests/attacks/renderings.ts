import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { FactError, factContext } from '../../facts/index.ts';
import { toFeedHtml, toHtml } from '../../markdown/html.ts';
import { MdxSyntaxError, parseMarkdown } from '../../markdown/parse.ts';
import { CodeRefused, standingToTree } from '../../markdown/standing.ts';
import { NOW } from '../content-folder.ts';
import { sampleSite } from '../sample-site.ts';

export const CONTEXT = factContext(sampleSite(), 'en', NOW);

/** A text as the page of an advisory or announcement has it. */
function onPage(markdown: string): string {
  return toHtml(parseMarkdown(markdown), CONTEXT);
}

/** A text as a feed has it. */
function inFeed(markdown: string): string {
  return toFeedHtml(parseMarkdown(markdown), CONTEXT, 'https://www.example.org/security/en/announcements/x/');
}

/** A text as a standing document has it; undefined where it is refused. */
export function inStanding(mdx: string): string | undefined {
  try {
    return toHtml(standingToTree(mdx, CONTEXT), CONTEXT);
  } catch (error) {
    if (error instanceof CodeRefused || error instanceof MdxSyntaxError || error instanceof FactError)
      return undefined;
    throw error;
  }
}

/** Every way in which a text is published; a text that is refused is not published. */
export const RENDERINGS = { page: onPage, feed: inFeed, 'standing document': inStanding };

const WILD = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/** A text as a generator without a sanitiser would publish it. */
export function wild(markdown: string): string {
  return WILD.stringify(WILD.runSync(parseMarkdown(markdown)));
}

/** The HTML of every entry of an Atom feed. */
export function contentsOf(feed: string): string[] {
  const contents = feed.matchAll(/<content type="html">(.*?)<\/content>/gs);
  return [...contents].map(([, escaped = '']) => {
    const [text] = parseFragment(escaped).childNodes;
    return text !== undefined && 'value' in text ? text.value : '';
  });
}

/** The words of a page, as a reader sees them. */
export function wordsOf(page: string): string {
  return textIn(parse(page)).replaceAll(/\s+/g, ' ');
}

function textIn(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
