import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { PublicFile } from '../publication/public-files.ts';

/**
 * The team’s own files: everything in the `public` folder beside the content folder, sorted by path;
 * none where there is no such folder. Hidden files are left out, but for `.well-known/`.
 */
export async function readPublicFolder(folder: string): Promise<PublicFile[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isHidden(path))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
}

function isHidden(path: string): boolean {
  return path
    .split('/')
    .some((part, index) => part.startsWith('.') && !(index === 0 && part === '.well-known'));
}
