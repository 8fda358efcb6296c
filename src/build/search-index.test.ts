import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSearchIndex } from './search-index.ts';

async function pagesIn(languages: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  for (const language of languages) {
    await mkdir(join(folder, language));
    const body = `<main data-pagefind-body><h1>Title</h1><p>Words in ${language}</p></main>`;
    await writeFile(
      join(folder, language, 'index.html'),
      `<html lang="${language}"><body>${body}</body></html>`,
    );
  }
  return folder;
}

it('lists the languages in a fixed order, whatever order they are found in', async () => {
  const entries = [];
  for (let round = 0; round < 6; round++) {
    const folder = await pagesIn(['nl', 'en', 'fr', 'de', 'ar']);
    expect(await buildSearchIndex(folder)).toBe(5);
    entries.push(await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
  }
  expect(new Set(entries).size).toBe(1);
});

it('fails where there is nothing to index', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  await expect(buildSearchIndex(folder)).rejects.toThrow('the search index cannot be made');
});
