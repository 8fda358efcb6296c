import { existsSync, renameSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { isAlive } from '../commands/alone.ts';

/** What is to become of a content folder; nothing else in it changes. */
export interface Changes {
  /** Texts by their path, new or in the place of others. */
  writes: Readonly<Record<string, string>>;
  /** Paths of files that go. */
  removes: readonly string[];
}

/** A content folder that has grown beside the one there is. */
export interface NewContent {
  /** Where it is while it is looked at. */
  folder: string;
  /** Puts it in the place of the old one; gives the folder where that is kept, where there was one. */
  takePlace(): string | undefined;
  discard(): Promise<void>;
}

/** Builds a changed copy of a content folder beside it. */
export async function buildBeside(content: string, changes: Changes, day: string): Promise<NewContent> {
  const folder = join(dirname(content), `${prefixOf(content)}${process.pid}`);
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    await mkdir(folder, { recursive: true });
    await copyRest(content, folder, changes);
    for (const [path, text] of Object.entries(changes.writes)) await put(join(folder, path), text);
  } catch (error) {
    await discard();
    throw error;
  }
  return { folder, discard, takePlace: () => swap(folder, content, backupOf(content, day)) };
}

/** Puts right what a command that was killed has left: half a new folder, and perhaps the old one under its other name. */
export async function putRight(content: string): Promise<void> {
  const beside = dirname(content);
  await mkdir(beside, { recursive: true });
  const names = await readdir(beside);
  const prefix = prefixOf(content);
  const abandoned = names.filter(
    (name) => name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length))),
  );
  const backup = names
    .filter((name) => name.startsWith(`${basename(content)}.before-setup-`))
    .sort()
    .at(-1);
  if (abandoned.length > 0 && backup !== undefined && !existsSync(content))
    await rename(join(beside, backup), content);
  await Promise.all(abandoned.map((name) => rm(join(beside, name), { recursive: true, force: true })));
}

/** The name of the folder in which the content that is there would be kept: one that is free. */
export function backupOf(content: string, day: string): string {
  const name = `${content}.before-setup-${day}`;
  let free = name;
  for (let number = 2; existsSync(free); number++) free = `${name}-${number}`;
  return free;
}

/** The two steps follow each other without anything between them; the signals a person sends wait. */
function swap(folder: string, content: string, backup: string): string | undefined {
  const wait = () => undefined;
  for (const signal of SIGNALS) process.on(signal, wait);
  try {
    const hasOld = existsSync(content);
    if (hasOld) renameSync(content, backup);
    renameSync(folder, content);
    return hasOld ? backup : undefined;
  } catch (error) {
    if (!existsSync(content) && existsSync(backup)) renameSync(backup, content);
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, wait);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function copyRest(content: string, folder: string, { writes, removes }: Changes): Promise<void> {
  if (!existsSync(content)) return;
  const goes = new Set([...removes, ...Object.keys(writes)]);
  await cp(content, folder, {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
    filter: (file) => !goes.has(relative(content, file).split('\\').join('/')),
  });
  for (const path of removes) await removeEmpty(folder, dirname(path));
}

/** The folder of a text that went goes too where nothing else is in it. */
async function removeEmpty(root: string, path: string): Promise<void> {
  if (path === '.') return;
  const names = await readdir(join(root, path)).catch(() => ['?']);
  if (names.length > 0) return;
  await rmdir(join(root, path));
  await removeEmpty(root, dirname(path));
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function prefixOf(content: string): string {
  return `.${basename(content)}.setup-`;
}
