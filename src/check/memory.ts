import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Remembered } from '../memory/remembered.ts';
import { contentsOfYaml } from '../reader/yaml.ts';
import { treesOfMarkdown, treesOfMdx } from '../rules/text/trees.ts';

const ENGINE = resolve(import.meta.dirname, '../..');
const KEPT: Record<string, Remembered<never>> = { treesOfMarkdown, treesOfMdx, contentsOfYaml } as never;

/** What decides what is made of a text: another version of it makes what is remembered worthless. */
const MAKERS = ['package-lock.json', 'src/markdown/parse.ts', 'src/reader/yaml.ts'];

/**
 * Recalls what the last check of a content folder made of its texts, so that only changed ones are read anew.
 * It is kept beside what npm installed; where it cannot be, every check begins from nothing.
 * @returns keeps it for the next time
 */
export async function recallLastCheck(content: string): Promise<() => Promise<void>> {
  const file = await placeFor(content);
  const before = await readFile(file, 'utf8').catch(() => '');
  recall(before);
  return async () => {
    const taken = Object.entries(KEPT).map(([name, remembered]) => [name, remembered.take()]);
    const after = JSON.stringify(Object.fromEntries(taken), withoutPrograms);
    if (after !== before) await keep(file, after).catch(() => undefined);
  };
}

/** Forgets what was made of texts that the last check did not see: a preview that runs all day reads many. */
export function forgetUnused(): void {
  for (const remembered of Object.values(KEPT)) remembered.take();
}

async function placeFor(content: string): Promise<string> {
  const hash = createHash('sha256').update(content);
  for (const maker of MAKERS) hash.update(await readFile(join(ENGINE, maker)).catch(() => ''));
  return join(ENGINE, 'node_modules/.cache/slash-security', `check-${hash.digest('hex').slice(0, 16)}.json`);
}

/** A file that was cut short is as good as none. */
function recall(text: string): void {
  try {
    const kept = JSON.parse(text) as Record<string, Record<string, never>>;
    for (const [name, remembered] of Object.entries(KEPT)) remembered.recall(kept[name] ?? {});
  } catch {
    return;
  }
}

/** The parser of MDX adds the program of each expression to its tree; nobody asks for it, and JSON cannot hold all of it. */
function withoutPrograms(key: string, value: unknown): unknown {
  return key === 'estree' ? undefined : value;
}

async function keep(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, file);
  await forgetOld(dirname(file));
}

/** One engine checks the folders of many teams, and tests those of a moment: the ten used last are kept. */
async function forgetOld(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('check-'));
  const ages = names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs }));
  const old = (await Promise.all(ages)).sort((a, b) => b.at - a.at).slice(10);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
}
