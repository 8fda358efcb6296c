import { mkdtemp, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, it } from 'vitest';
import { alone } from './alone.ts';

let lock: string;
beforeEach(async () => {
  lock = join(await mkdtemp(join(tmpdir(), 'alone-')), 'lock');
});

it('lets no two do the work at once', async () => {
  let atWork = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++atWork);
    await setTimeout(20);
    atWork--;
  };
  await Promise.all([alone(lock, work), alone(lock, work), alone(lock, work)]);
  expect(most).toBe(1);
});

it('gives the lock back when the work fails', async () => {
  await expect(alone(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(existsSync(lock)).toBe(false);
});

it('takes over from a process that was killed', async () => {
  await writeFile(lock, '999999999');
  expect(await alone(lock, () => Promise.resolve('done'))).toBe('done');
});
