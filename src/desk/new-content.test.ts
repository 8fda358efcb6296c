import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { buildBeside, putRight } from './new-content.ts';
import { filesIn } from './sample-files.ts';

let content: string;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'new-content-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  content = join(folder, 'content');
  for (const path of ['team.yaml', 'pages/thanks/en.mdx', 'keys/README.md', '.git/HEAD']) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), 'old');
  }
});

const CHANGES = {
  writes: { 'team.yaml': 'new', 'contacts/en.mdx': 'new' },
  removes: ['pages/thanks/en.mdx'],
};

it('has what is new and what stays, without a folder that has become empty', async () => {
  const built = await buildBeside(content, CHANGES, '2026-11-21');
  expect(await readFile(join(content, 'team.yaml'), 'utf8')).toBe('old');
  expect(built.takePlace()).toBe(`${content}.before-setup-2026-11-21`);
  expect(await filesIn(content)).toEqual(['.git/HEAD', 'contacts/en.mdx', 'keys/README.md', 'team.yaml']);
  expect(await readFile(join(content, 'team.yaml'), 'utf8')).toBe('new');
  expect(existsSync(join(content, 'pages'))).toBe(false);
});

it('keeps all that was there, each time in a folder of its own', async () => {
  for (const name of ['content.before-setup-2026-11-21', 'content.before-setup-2026-11-21-2']) {
    (await buildBeside(content, CHANGES, '2026-11-21')).takePlace();
    expect(await readdir(dirname(content))).toContain(name);
  }
  expect(await filesIn(`${content}.before-setup-2026-11-21`)).toContain('pages/thanks/en.mdx');
});

it('makes a folder where there was none', async () => {
  await rm(content, { recursive: true });
  const built = await buildBeside(content, CHANGES, '2026-11-21');
  expect(built.takePlace()).toBeUndefined();
  expect(await readdir(dirname(content))).toEqual(['content']);
});

it('leaves no trace when it is given up', async () => {
  await (await buildBeside(content, CHANGES, '2026-11-21')).discard();
  expect(await readdir(dirname(content))).toEqual(['content']);
});

it('puts right what was left by one that was killed between the two last steps', async () => {
  await rename(content, `${content}.before-setup-2026-11-21`);
  await mkdir(join(dirname(content), '.content.setup-999999999'));
  await putRight(content);
  expect(await readdir(dirname(content))).toEqual(['content']);
  expect(await readFile(join(content, 'team.yaml'), 'utf8')).toBe('old');
});
