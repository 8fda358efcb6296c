import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { PROJECT } from '../tests/command.ts';
import { hashOf, readSampleFiles, sampleFilesIn } from './sample-files.ts';

const CONTENT = join(PROJECT, 'content');
const isSample = (await readFile(join(CONTENT, 'team.yaml'), 'utf8')).includes('\nshortName: EX-CSIRT\n');

it.runIf(isSample)(
  'knows the sample as it is (node scripts/schemas.ts --sample writes the list)',
  async () => {
    expect(await sampleFilesIn(CONTENT)).toEqual(await readSampleFiles());
  },
);

it('knows a file by its words, whatever ends its lines', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sample-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'a'), 'é\nx\n');
  await writeFile(join(folder, 'b'), 'é\r\nx\r\n');
  await writeFile(join(folder, 'README.md'), 'note');
  expect(await hashOf(join(folder, 'a'))).toBe(await hashOf(join(folder, 'b')));
  expect(Object.keys(await sampleFilesIn(folder))).toEqual(['a', 'b']);
});
