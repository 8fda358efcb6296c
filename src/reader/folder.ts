import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { error, topOf } from './complaint.ts';

/** A file of the content folder as it is on disk. */
export interface ContentFile {
  /** From the content folder down, with forward slashes: `keys/team.asc`. */
  path: string;
  /** The path as a writer sees it: `content/keys/team.asc`. */
  file: string;
  bytes: Uint8Array;
}

/** Everything in the content folder; paths of files and folders in code point order. */
export interface Folder {
  files: ContentFile[];
  /** Paths of all folders, without the content folder itself. */
  folders: string[];
  problems: Problem[];
}

type Found = { path: string; entry: Dirent };

/**
 * Reads all files of the content folder; undefined where there is no such folder.
 * Links are refused: they could bring in what is not the team’s to publish.
 */
export async function readFolder(content: string, label: string): Promise<Folder | undefined> {
  if (!(await isFolder(content))) return undefined;
  const found = await list(content, '');
  const reads = await Promise.all(
    found.filter(({ entry }) => !entry.isDirectory()).map((one) => readOne(content, label, one)),
  );
  return {
    files: reads.flatMap(({ file }) => file ?? []),
    folders: found.filter(({ entry }) => entry.isDirectory()).map(({ path }) => path),
    problems: reads.flatMap(({ problem }) => problem ?? []),
  };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function list(root: string, below: string): Promise<Found[]> {
  // A folder that goes away while others are read is one that is not there: `npm run new` renames its own.
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch(vanished);
  const nested = await Promise.all(
    entries
      .filter(({ name }) => name !== '.git')
      .map(async (entry) => {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        return [{ path, entry }, ...(entry.isDirectory() ? await list(root, path) : [])];
      }),
  );
  return nested.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

function vanished(cause: NodeJS.ErrnoException): Dirent[] {
  if (cause.code === 'ENOENT') return [];
  throw cause;
}

async function readOne(
  root: string,
  label: string,
  { path, entry }: Found,
): Promise<{ file?: ContentFile; problem?: Problem }> {
  const file = `${label}/${path}`;
  if (!entry.isFile()) return { problem: notAFile(file) };
  try {
    return { file: { path, file, bytes: await readFile(join(root, path)) } };
  } catch (cause) {
    return { problem: unreadable(file, cause) };
  }
}

function notAFile(file: string): Problem {
  return error(
    'layout',
    topOf(file),
    'this is a link to somewhere else, not a file',
    'put the file itself here',
  );
}

function unreadable(file: string, cause: unknown): Problem {
  const { code = 'unknown cause' } = cause as { code?: string };
  return error(
    'layout',
    topOf(file),
    `this file cannot be read (${code})`,
    'give yourself the right to read it, or put it here again',
  );
}
