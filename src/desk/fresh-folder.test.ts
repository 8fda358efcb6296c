import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { makeFolder } from './fresh-folder.ts';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'fresh-'));
  onTestFinished(() => rm(parent, { recursive: true }));
});

it('makes a folder with its files, and nothing beside it', async () => {
  expect(await makeFolder(join(parent, 'a/b'), 'c', { 'en.md': 'x' })).toBe(true);
  expect(await readFile(join(parent, 'a/b/c/en.md'), 'utf8')).toBe('x');
  expect(await readdir(join(parent, 'a/b'))).toEqual(['c']);
});

it('changes nothing that is there, whatever the case of its name', async () => {
  await makeFolder(parent, 'EX-1', { 'en.md': 'mine' });
  expect(await makeFolder(parent, 'ex-1', { 'en.md': 'yours' })).toBe(false);
  expect(await readdir(parent)).toEqual(['EX-1']);
});

it('gives a name to one of those who want it at the same time', async () => {
  const wanted = Array.from({ length: 8 }, (_, index) =>
    makeFolder(parent, 'name', { 'en.md': String(index) }),
  );
  expect((await Promise.all(wanted)).filter(Boolean)).toHaveLength(1);
  expect(await readdir(parent)).toEqual(['name']);
});

it('removes what a command that was killed has left', async () => {
  await mkdir(join(parent, '.new-999999999-EX-1'));
  await makeFolder(parent, 'EX-1', { 'en.md': 'x' });
  expect(await readdir(parent)).toEqual(['EX-1']);
});
