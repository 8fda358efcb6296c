import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublicFile } from '../publication/public-files.ts';
import { publicFolderOf, readPublicNames } from '../reader/public-folder.ts';

/** The team’s own files in the `public` folder beside a content folder, sorted by path. */
export async function readPublicFolder(content: string): Promise<PublicFile[]> {
  const folder = publicFolderOf(content);
  const { value: paths } = await readPublicNames(content, '');
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
}
