import { resultItem } from './result.ts';
import type { FoundPages } from './search-index.ts';

const AT_ONCE = 10;

/** The list of results, ten at a time, with the button that asks for more. */
export class Results {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  #found: FoundPages['results'] = [];

  constructor(list: HTMLElement, more: HTMLButtonElement) {
    this.#list = list;
    this.#more = more;
  }

  /** Empties the list. */
  clear(): void {
    this.#found = [];
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  /** Shows the first results in the place of those before; unless, once they are loaded, `isWanted` says no. */
  async show({ results }: FoundPages, isWanted: () => boolean): Promise<void> {
    const items = await load(results.slice(0, AT_ONCE));
    if (!isWanted()) return;
    this.#found = results;
    this.#list.replaceChildren(...items);
    this.#askForMore();
  }

  /** Adds the next results and leads the keyboard to the first of them. */
  async lengthen(): Promise<void> {
    const found = this.#found;
    const from = this.#list.childElementCount;
    const items = await load(found.slice(from, from + AT_ONCE));
    if (found !== this.#found) return;
    this.#list.append(...items);
    items[0]?.querySelector('a')?.focus();
    this.#askForMore();
  }

  #askForMore(): void {
    this.#more.hidden = this.#list.childElementCount >= this.#found.length;
  }
}

async function load(found: FoundPages['results']): Promise<HTMLLIElement[]> {
  const pages = await Promise.all(found.map((page) => page.data()));
  return pages.map(resultItem);
}
