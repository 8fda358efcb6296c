import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readAnswers } from './answers-file.ts';

async function written(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'answers-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

const ANSWERS = {
  'short-name': 'EX-CSIRT',
  'name.en': 'Team',
  'name.nl': 'Ploeg',
  phone: '+31200550100',
  languages: 'en, nl',
  address: 'Street 1; City',
};

it('reads YAML, each value as it is written', async () => {
  const file = await written(
    'a.yaml',
    'short-name: EX-CSIRT\nname: { en: Team, nl: Ploeg }\nphone: +31200550100\nlanguages: [en, nl]\naddress:\n  - Street 1\n  - City\n',
  );
  expect(await readAnswers(file)).toEqual(ANSWERS);
});

it('reads JSON', async () => {
  const { 'name.en': en, 'name.nl': nl, ...rest } = ANSWERS;
  const file = await written(
    'a.json',
    JSON.stringify({ ...rest, name: { en, nl }, languages: ['en', 'nl'] }),
  );
  expect(await readAnswers(file)).toEqual(ANSWERS);
});

it('says where a file is broken, and when it is not there', async () => {
  const file = await written('a.yaml', 'name: "x\n');
  await expect(readAnswers(file)).rejects.toThrow(`${file}:1:7  this quote is opened and never closed`);
  await expect(readAnswers('/nowhere.yaml')).rejects.toThrow('--answers: /nowhere.yaml cannot be read');
});
