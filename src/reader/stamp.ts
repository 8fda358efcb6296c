import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A text that changes whenever a file of a folder is written, added, removed or renamed; empty where there is no such folder. */
export async function stampOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const lines = await Promise.all(names.sort().map((name) => stampOfFile(folder, name)));
  return lines.join('\n');
}

/** A file that vanishes between listing and looking is one that has changed. */
async function stampOfFile(folder: string, name: string): Promise<string> {
  const facts = await stat(join(folder, name)).catch(() => undefined);
  return `${name} ${facts?.mtimeMs ?? ''} ${facts?.size ?? ''}`;
}
