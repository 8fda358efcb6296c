import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileFor } from '../model/addresses.ts';
import type { PublishedFile } from '../model/publication.ts';

/** Writes every file of the publication to its place in the web root. */
export async function writeFiles(root: string, files: readonly PublishedFile[]): Promise<void> {
  for (const { address, bytes } of files) {
    const path = join(root, fileFor(address));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}
