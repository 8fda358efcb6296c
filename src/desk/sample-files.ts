import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of the sample by their path in the content folder, each with the hash of its text. */
export type SampleFiles = Readonly<Record<string, string>>;

/** Where the list of the sample’s files is. */
export const SAMPLE_LIST = join(import.meta.dirname, 'starter/sample.json');

/** The sample that the engine came with. */
export async function readSampleFiles(): Promise<SampleFiles> {
  return JSON.parse(await readFile(SAMPLE_LIST, 'utf8')) as SampleFiles;
}

/** Every text of a sample that is a team’s own to replace: not the notes to its writers, and nothing hidden. */
export async function sampleFilesIn(content: string): Promise<SampleFiles> {
  const files = (await filesIn(content)).filter((path) => !isKept(path));
  const hashes = files.map(async (path) => [path, await hashOf(join(content, path))] as const);
  return Object.fromEntries(await Promise.all(hashes));
}

/** The paths of all files of a folder, with forward slashes, sorted; none where there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ignoreMissing);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The hash of a text, the same whether its lines end as on Windows or not. */
export async function hashOf(file: string): Promise<string> {
  const text = await readFile(file, 'latin1').catch(() => '');
  return createHash('sha256').update(text.replaceAll('\r\n', '\n'), 'latin1').digest('hex');
}

/** True for what is no team’s claim: notes to the writers, schemas for editors, the files of git. */
export function isKept(path: string): boolean {
  return path.endsWith('README.md') || path.split('/').some((part) => part.startsWith('.'));
}

function ignoreMissing(error: unknown): never[] {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
  throw error;
}
