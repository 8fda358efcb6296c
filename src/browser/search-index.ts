/** What Pagefind tells of a page it has found; only what is used here. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: Partial<Record<'title' | 'kind' | 'state' | 'date' | 'id', string>>;
}

/** Results in the order of their worth, each loaded when it is asked for. */
export interface FoundPages {
  results: { data(): Promise<FoundPage> }[];
}

/** The search index of the language of the page. */
export interface SearchIndex {
  search(words: string): Promise<FoundPages>;
}

/**
 * Opens the index in a folder of this site; its script and WebAssembly are loaded only now.
 * @throws Error where the index is not there or the browser refuses it
 */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as SearchIndex & {
    options(options: { baseUrl: string }): Promise<void>;
  };
  await pagefind.options({ baseUrl: folder.replace(/pagefind\/$/, '') });
  return pagefind;
}
