import type { Problem } from '../model/problem.ts';
import { error, topOf } from './complaint.ts';
import { folderOf, isIgnored, isKnownFolder, nameOf, PATTERNS, TOP_FOLDERS } from './layout.ts';
import { nearest } from '../model/nearest.ts';

/** The problem of a file that has no place in the layout. */
export function strayFile(path: string, file: string): Problem {
  const top = path.split('/')[0] ?? '';
  const pattern = PATTERNS[top];
  const meant = path === top ? nearest(path, ['team.yaml']) : undefined;
  if (meant !== undefined)
    return stray(file, `the name of this file must be ${meant}`, `rename it to ${meant}`);
  if (pattern !== undefined) return stray(file, 'this file is in the wrong folder', `move it to ${pattern}`);
  return stray(file, 'this file has no place here', 'take it out; an image or a download belongs in public/');
}

/** The problems of folders that have no place in the layout; of nested ones the outermost. */
export function strayFolders(folders: readonly string[], label: string): Problem[] {
  const unknown = folders.filter((path) => !isIgnored(path) && !isKnownFolder(path));
  return unknown
    .filter((path) => !unknown.some((outer) => path.startsWith(`${outer}/`)))
    .map((path) => stray(`${label}/${path}`, 'this folder has no place here', folderRemedy(path)));
}

/** The problems of folders made for a text in which there is none. */
export function emptyFolders(folders: readonly string[], files: readonly string[], label: string): Problem[] {
  const filled = new Set(files.map(folderOf));
  return folders
    .filter((path) => /^(pages\/[^/]+|announcements\/[^/]+|advisories\/[^/]+\/[^/]+)$/.test(path))
    .filter((path) => !isIgnored(path) && !filled.has(`${label}/${path}`))
    .map((path) => stray(`${label}/${path}`, 'this folder is empty', 'put its texts in it, or take it out'));
}

function folderRemedy(path: string): string {
  const meant = path.includes('/') ? undefined : nearest(path, TOP_FOLDERS);
  if (meant !== undefined) return `did you mean ${meant}?`;
  if (path.includes('/')) return `take "${nameOf(path)}" out; an image or a download belongs in public/`;
  return `take it out; the folders here are ${TOP_FOLDERS.join(', ')}`;
}

function stray(file: string, message: string, remedy: string): Problem {
  return error('layout', topOf(file), message, remedy);
}
