import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStaging } from './staging.ts';

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staging-'));
  out = join(folder, 'dist');
});

async function webRootSaying(path: string, words: string): Promise<void> {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'index.html'), words);
}

describe('a build’s staging', () => {
  it('puts the new web root in the place of the old one and leaves nothing beside it', async () => {
    await webRootSaying(out, 'old');
    const staging = await openStaging(out);
    await writeFile(join(staging.root, 'index.html'), 'new');
    await staging.release();
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('leaves the old web root alone when the build is given up', async () => {
    await webRootSaying(out, 'old');
    const staging = await openStaging(out);
    await writeFile(join(staging.root, 'index.html'), 'half');
    await staging.discard();
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('removes what a killed build has left, but not what another build is at', async () => {
    await webRootSaying(join(folder, '.dist.building-999999999', 'root'), 'left behind');
    await webRootSaying(join(folder, `.dist.building-${process.ppid}`, 'root'), 'being built');
    await openStaging(out);
    expect(await readdir(folder)).toEqual(
      [`.dist.building-${process.pid}`, `.dist.building-${process.ppid}`].sort(),
    );
  });

  it('brings back the old web root when a build was killed between taking it away and putting the new one there', async () => {
    await webRootSaying(join(folder, '.dist.previous'), 'old');
    await openStaging(out);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('old');
  });
});
