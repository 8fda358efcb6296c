import { pieces } from './excerpt.ts';
import type { FoundPage } from './search-index.ts';

/** A page that was found, as an entry of the list of results: built of elements and text, never of HTML. */
export function resultItem({ url, meta, excerpt }: FoundPage): HTMLLIElement {
  const item = element('li', 'item');
  item.append(facts(meta), title(url, meta.title ?? url), ...state(meta.state), summary(excerpt));
  return item;
}

function facts({ kind, id, date }: FoundPage['meta']): HTMLElement {
  const line = element('p', 'item-meta');
  for (const fact of [kind, id, date]) if (fact) line.append(element(fact === id ? 'bdi' : 'span', '', fact));
  return line;
}

function title(url: string, words: string): HTMLElement {
  const heading = element('h2', 'item-title');
  const link = element('a', '', words);
  link.href = url;
  heading.append(link);
  return heading;
}

function state(words: string | undefined): HTMLElement[] {
  if (!words) return [];
  const line = element('p', 'badges');
  line.append(element('span', 'badge badge-state', words));
  return [line];
}

function summary(excerpt: string): HTMLElement {
  const line = element('p', 'item-summary');
  line.append(...pieces(excerpt).map(({ text, found }) => (found ? element('mark', '', text) : text)));
  return line;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, kind: string, text = '') {
  const made = document.createElement(name);
  if (kind !== '') made.className = kind;
  if (text !== '') made.textContent = text;
  return made;
}
