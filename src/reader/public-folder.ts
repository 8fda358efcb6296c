import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { error, topOf, type Read } from './complaint.ts';

/** Where the team’s own files are that are published as they are: `public` beside the content folder. */
export function publicFolderOf(content: string): string {
  return resolve(content, '../public');
}

/**
 * The paths of the team’s own files, sorted, with forward slashes; none where there is no such folder.
 * Hidden files are left out, but for `.well-known/`. Links are refused: they could bring in what is not the team’s to
 * publish. @param label the content folder as a writer sees it
 */
export async function readPublicNames(content: string, label: string): Promise<Read<string[]>> {
  const folder = publicFolderOf(content);
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  const all = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ path: pathIn(folder, join(entry.parentPath, entry.name)), isFile: entry.isFile() }))
    .filter(({ path }) => !isHidden(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    value: all.filter(({ isFile }) => isFile).map(({ path }) => path),
    problems: all
      .filter(({ isFile }) => !isFile)
      .map(({ path }) => linkProblem(`${label.replace(/[^/]*$/, '')}public/${path}`)),
  };
}

function linkProblem(file: string) {
  const message = 'this is a link to somewhere else, not a file';
  return error('layout', topOf(file), message, 'put the file itself here');
}

function pathIn(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}

function isHidden(path: string): boolean {
  return path
    .split('/')
    .some((part, index) => part.startsWith('.') && !(index === 0 && part === '.well-known'));
}
