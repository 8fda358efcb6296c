import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { command, PROJECT } from '../command.ts';
import { filesOf } from './html.ts';

/** The engine and the sample in a folder of their own, as a second clone on another machine would have them. */
async function clone(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), name));
  for (const part of [
    'content',
    'src',
    'public',
    'scripts',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    await cp(join(PROJECT, part), join(folder, part), { recursive: true });
  }
  await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

it('makes the same bytes of the same content and date, in any folder and any time zone', async () => {
  const zones = {
    'first-clone-': 'Pacific/Kiritimati',
    'the-second-clone-elsewhere-': 'America/Los_Angeles',
  };
  const roots = await Promise.all(
    Object.entries(zones).map(async ([name, TZ]) => {
      const folder = await clone(name);
      const now = String(Math.floor(Date.now() / 1000 / 3600) * 3600);
      const environment = {
        TZ,
        LANG: 'tr_TR.UTF-8',
        SOURCE_DATE_EPOCH: now,
        XDG_DATA_HOME: inject('demonstrationHome'),
      };
      const { code, stderr } = await command('build', ['--unsigned'], { cwd: folder, environment });
      expect(code, stderr).toBe(0);
      return join(folder, 'dist');
    }),
  );
  const [first = '', second = ''] = roots;
  expect(filesOf(first)).toEqual(filesOf(second));
  for (const file of filesOf(first)) {
    expect((await readFile(join(first, file))).equals(await readFile(join(second, file))), file).toBe(true);
  }
  await Promise.all(roots.map((root) => rm(join(root, '..'), { recursive: true, force: true })));
}, 180_000);
