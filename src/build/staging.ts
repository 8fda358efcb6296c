import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../commands/alone.ts';

/** The folders of one build: a new web root grows beside the good one and takes its place when it is whole. */
export interface Staging {
  /** The new web root. */
  root: string;
  /** What tools keep while they build. */
  cache: string;
  /** Puts the new web root in the place of the old one. */
  release(): Promise<void>;
  /** Removes everything this build has made. */
  discard(): Promise<void>;
}

/**
 * Makes a place to build a web root, on the same disk as the one it will replace.
 * Puts right what a build that was killed has left behind.
 */
export async function openStaging(out: string): Promise<Staging> {
  await putRight(out);
  const work = join(dirname(out), `.${basename(out)}.building-${process.pid}`);
  const root = join(work, 'root');
  await mkdir(root, { recursive: true });
  const discard = () => rm(work, { recursive: true, force: true });
  return { root, cache: join(work, 'cache'), discard, release: () => swap(root, out).then(discard) };
}

async function swap(root: string, out: string): Promise<void> {
  const previous = previousOf(out);
  await rm(previous, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, previous);
  await rename(root, out);
  await rm(previous, { recursive: true, force: true });
}

async function putRight(out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  if (!existsSync(out) && existsSync(previousOf(out))) await rename(previousOf(out), out);
  const abandoned = (await readdir(dirname(out))).filter((name) => isAbandoned(name, basename(out)));
  await Promise.all(abandoned.map((name) => rm(join(dirname(out), name), { recursive: true, force: true })));
}

function isAbandoned(name: string, out: string): boolean {
  const prefix = `.${out}.building-`;
  return name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length)));
}

function previousOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.previous`);
}
