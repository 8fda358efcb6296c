import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadSite, type LoadedSite } from '../check/loaded-site.ts';
import type { Moment } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import { readSite, type Reading } from '../reader/index.ts';
import { MINIMAL_TEAM } from './minimal-team.ts';

/** The files of a content folder by their path in it. */
export type Content = Record<string, string | Uint8Array>;

/** What a test changes in the minimal team: another text, a change to the text, or no such file. */
export type Changes = Record<string, string | Uint8Array | ((text: string) => string) | undefined>;

/** The moment for which the tests check their content. */
export const NOW: Moment = '2026-11-21T12:00:00Z';

/** The content of a small team without a problem, in English only, changed as asked. */
export function contentOf(changes: Changes = {}): Content {
  const content: Content = { ...MINIMAL_TEAM };
  for (const [path, change] of Object.entries(changes)) {
    const text = typeof change === 'function' ? change(MINIMAL_TEAM[path] ?? '') : change;
    if (text === undefined) Reflect.deleteProperty(content, path);
    else content[path] = text;
  }
  return content;
}

/** A change that puts other words in the place of some; they must be there. */
export function replaced(before: string, after: string): (text: string) => string {
  return (text) => {
    if (!text.includes(before)) throw new Error(`"${before}" is not in the text`);
    return text.replace(before, () => after);
  };
}

/** Writes content into a folder that lasts as long as the test. */
export async function writeContent(content: Content): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Reads the changed minimal team. */
export async function readContent(changes: Changes = {}): Promise<Reading> {
  return readSite({ content: await writeContent(contentOf(changes)), label: 'content' });
}

/** Reads and checks the changed minimal team. */
export async function checkContent(changes: Changes = {}, now = NOW): Promise<LoadedSite> {
  return loadSite({ content: await writeContent(contentOf(changes)), label: 'content', now });
}

/** The problems of the changed minimal team, as lines. */
export async function problemLines(changes: Changes = {}, now = NOW): Promise<string[]> {
  return (await checkContent(changes, now)).problems.map(lineOf);
}

/** A problem as a test writes it: `content/team.yaml:3:1 what is wrong - what to do`. */
export function lineOf({ file, line, column, severity, message, remedy }: Problem): string {
  return `${file}:${line}:${column} ${severity === 'warning' ? 'warning: ' : ''}${message} - ${remedy}`;
}
