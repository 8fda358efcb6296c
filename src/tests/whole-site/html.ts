import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import type { BuiltSite } from '../built-sites.ts';

/** A built page: its address and its document. */
export interface BuiltPage {
  address: string;
  html: string;
  document: Document;
}

const parser = new new Window({ settings: { disableJavaScriptEvaluation: true } }).DOMParser();

/** Every file of a web root, as a path from it with forward slashes, sorted. */
export function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** Every HTML page of a built site. */
export function pagesOf(site: BuiltSite): BuiltPage[] {
  return filesOf(site.root)
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageIn(site, `/${file.replace(/index\.html$/, '')}`));
}

/** One page of a built site by its address. */
export function pageIn(site: BuiltSite, address: string): BuiltPage {
  const file = join(site.root, address.endsWith('/') ? `${address}index.html` : address);
  const html = readFileSync(file, 'utf8');
  return { address, html, document: parser.parseFromString(html, 'text/html') as unknown as Document };
}
