import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

/** Where the team’s own files are that are published as they are: `public` beside the content folder. */
export function publicFolderOf(content: string): string {
  return resolve(content, '../public');
}

/**
 * The paths of the team’s own files, sorted, with forward slashes; none where there is no such folder.
 * Hidden files are left out, but for `.well-known/`.
 */
export async function listPublicFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isHidden(path))
    .sort();
}

function isHidden(path: string): boolean {
  return path
    .split('/')
    .some((part, index) => part.startsWith('.') && !(index === 0 && part === '.well-known'));
}
