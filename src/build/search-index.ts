import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';

/** Interfaces that Pagefind ships and this site does not use; they need looser security policies. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.|^pagefind-entry\.md$/;

/**
 * Builds the search index, one per language, from the pages of a built site.
 * @param pages the folder with the pages; the index goes to its `pagefind/`
 * @returns how many pages were indexed
 * @throws Error where Pagefind refuses or finds no page
 */
export async function buildSearchIndex(pages: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex({});
    if (index === undefined) throw new Error(errors.join('; '));
    const added = await index.addDirectory({ path: pages });
    refuseErrors(added.errors);
    if (added.page_count === 0) throw new Error('there is no page to index');
    const { files, errors: fileErrors } = await index.getFiles();
    refuseErrors(fileErrors);
    await writeIndex(join(pages, 'pagefind'), files);
    return added.page_count;
  } catch (error) {
    throw new Error(`the search index cannot be made: ${(error as Error).message}`, { cause: error });
  } finally {
    await pagefind.close();
  }
}

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}

async function writeIndex(folder: string, files: { path: string; content: Uint8Array }[]): Promise<void> {
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path.endsWith('.json') ? inFixedOrder(content) : content);
  }
}

/** Pagefind lists the languages in whatever order its hash table has them: the same index must be the same bytes. */
function inFixedOrder(json: Uint8Array): string {
  return JSON.stringify(sorted(JSON.parse(new TextDecoder().decode(json))));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, below]) => [key, sorted(below)]));
}
