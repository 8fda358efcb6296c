import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../commands/alone.ts';

/** What is to be in a new folder: texts by the names of their files. */
export type Files = Readonly<Record<string, string>>;

/**
 * Makes a folder with files in it, whole or not at all: the files are written to a hidden folder beside the content’s
 * others, which then gets its name. Nothing that is there is ever changed.
 * @param parent is made if need be
 * @returns false where something of that name is there already, whatever the case of its letters
 */
export async function makeFolder(parent: string, name: string, files: Files): Promise<boolean> {
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent);
  if (await isTaken(parent, name)) return false;
  const unfinished = join(parent, `${PREFIX}${process.pid}-${randomUUID()}`);
  try {
    await mkdir(unfinished);
    for (const [file, text] of Object.entries(files)) await writeFile(join(unfinished, file), text);
    return await moved(unfinished, join(parent, name));
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

const PREFIX = '.new-';

/** A folder cannot take the name of one that has files in it: of two commands that want a name one gets it. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR'].includes(code) && existsSync(to)) return false;
    throw error;
  }
}

async function isTaken(parent: string, name: string): Promise<boolean> {
  const names = await readdir(parent);
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}

/** Removes what a command that was killed has left. */
async function removeAbandoned(parent: string): Promise<void> {
  const names = await readdir(parent);
  const abandoned = names.filter((name) => name.startsWith(PREFIX) && !isAlive(ownerOf(name)));
  await Promise.all(abandoned.map((name) => rm(join(parent, name), { recursive: true, force: true })));
}

function ownerOf(name: string): number {
  return Number(/^\.new-(\d+)-/.exec(name)?.[1] ?? process.pid);
}
