import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { CommandFailure, EXIT } from '../commands/failure.ts';

/** What a file is called while it is being written. */
const UNFINISHED = '.slash-security-unfinished';

/**
 * The address of every file of a web root, sorted.
 * @throws CommandFailure where there is no folder, and for a link or a device: a web root holds plain files
 */
export async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(refuseMissing(root));
  const files = entries.filter((entry) => !entry.isDirectory());
  const odd = files.find((entry) => !entry.isFile());
  if (odd !== undefined) throw notPlain(join(odd.parentPath, odd.name));
  return files.map((file) => addressOf(root, join(file.parentPath, file.name))).sort(compare);
}

/** The bytes of a file by its address; undefined where there is none. */
export async function readWebFile(root: string, address: string): Promise<Uint8Array | undefined> {
  try {
    const path = join(root, address);
    if (!(await lstat(path)).isFile()) throw notPlain(path);
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Writes a file by its address; whoever reads sees the old bytes or the new, never a part. */
export async function writeWebFile(root: string, address: string, bytes: Uint8Array): Promise<void> {
  const path = join(root, address);
  const unfinished = path + UNFINISHED;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}

/** Removes what a run that was killed had begun to write. */
export async function removeUnfinished(root: string): Promise<void> {
  const unfinished = (await listFiles(root)).filter((address) => address.endsWith(UNFINISHED));
  await Promise.all(unfinished.map((address) => rm(join(root, address), { force: true })));
}

/** SHA-256 in 64 lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function addressOf(root: string, path: string): string {
  return `/${relative(root, path).split(sep).join('/')}`;
}

function refuseMissing(root: string): (error: unknown) => never {
  return (cause) => {
    if (!isMissing(cause)) throw cause;
    throw new CommandFailure(EXIT.usage, `${root} is no folder: give that of a built site`, { cause });
  };
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function notPlain(path: string): CommandFailure {
  return new CommandFailure(
    EXIT.problems,
    `${path} is not a plain file: put a copy of the file in its place`,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
