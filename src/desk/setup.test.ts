import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { loadSite } from '../check/loaded-site.ts';
import { makeTeamKey } from '../openpgp/team-key.ts';
import { openSigner } from '../openpgp/signer.ts';
import { atATerminal, CTRL_C } from '../tests/at-a-terminal.ts';
import { command, PROJECT } from '../tests/command.ts';
import { NOW } from '../tests/content-folder.ts';
import { needs } from '../tests/tools.ts';
import type { Answers } from './questions.ts';
import { filesIn, isKept } from './sample-files.ts';
import { setUp, type SetupOutcome } from './setup.ts';

let folder: string;
let content: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setup-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  content = join(folder, 'content');
});

const ANSWERS: Answers = {
  name: 'Équipe: “Røst” # فريق 🎉',
  'short-name': 'RØST-CERT',
  organisation: 'Stichting Røst',
  languages: 'nl, fr, ar',
  origin: 'https://cert.roest.example/',
  path: '/',
  'time-zone': 'Europe/Amsterdam',
  address: 'Straat 1; 1234 AB Stad',
  country: 'NL',
  phone: '+31 (0)20 055 0100',
  mailbox: 'cert@roest.example',
  key: 'later',
};

const sampleContent = () => cp(join(PROJECT, 'content'), content, { recursive: true });
const set = (more: Answers = {}): Promise<SetupOutcome> =>
  setUp({ content, label: 'content', given: { ...ANSWERS, ...more }, terminal: undefined, now: NOW });
const made = (more: Answers = {}) =>
  set({ key: 'generate', 'no-passphrase': 'true', 'key-folder': join(folder, 'secrets'), ...more });
const text = (path: string) => readFile(join(content, path), 'utf8');

async function errors(): Promise<string[]> {
  const { problems } = await loadSite({ content, label: 'content', now: NOW });
  return [...new Set(problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))];
}

describe('a first setup', () => {
  it('makes a content folder where there is none, right but for what only the team can write', async () => {
    const { backup, assumed } = await made().then(({ backup: kept, asked }) => ({
      backup: kept,
      assumed: asked.assumed,
    }));
    expect(backup).toBeUndefined();
    expect(assumed).toEqual(['authoritative', 'prefix', 'hours', 'established']);
    expect(await errors()).toEqual(['placeholders']);
    for (const path of await filesIn(content)) {
      const written = (await text(path)).replaceAll(/TODO: [^"\n]*/g, 'Words of the team');
      await writeFile(join(content, path), written);
    }
    expect(await errors()).toEqual([]);
  });

  it('takes the sample out, to the last name in it, and keeps it beside', async () => {
    await sampleContent();
    const before = await filesIn(content);
    const { backup = '' } = await set();
    expect(await filesIn(backup)).toEqual(before);
    const after = (await filesIn(content)).filter((path) => !isKept(path));
    expect(after).toEqual([
      ...['contacts', 'reporting', 'rfc2350'].flatMap((slug) =>
        ['ar', 'fr', 'nl'].map((language) => `${slug}/${language}.mdx`),
      ),
      'team.yaml',
    ]);
    for (const path of after) {
      const own = (await text(path)).replaceAll(/^ *#.*$/gm, '');
      expect(own).not.toMatch(/example\.org|EX-|Example Org|Voorbeeld/);
    }
  });

  it('leaves what somebody has changed in the sample, unless told otherwise', async () => {
    await sampleContent();
    await writeFile(join(content, 'pages/thanks/en.mdx'), 'changed');
    await writeFile(join(content, 'announcements/2026-09-14-exercise/en.md'), 'changed');
    const { kept } = await set();
    expect(kept).toEqual(['announcements/2026-09-14-exercise/en.md', 'pages/thanks/en.mdx']);
    expect(await text('pages/thanks/en.mdx')).toBe('changed');
    await rm(content, { recursive: true });
    await sampleContent();
    await writeFile(join(content, 'pages/thanks/en.mdx'), 'changed');
    await set({ 'remove-sample': 'true' });
    expect(existsSync(join(content, 'pages'))).toBe(false);
  });

  it('names all that is missing or wrong at once, and writes nothing', async () => {
    const wrong = {
      ...ANSWERS,
      name: '',
      origin: 'http://x.example',
      phone: '020',
      'name.de': 'x',
      key: 'generate',
      nme: 'x',
    };
    const result = setUp({ content, label: 'content', given: wrong, terminal: undefined, now: NOW });
    const { message, exitCode } = (await result.catch((error: unknown) => error)) as Error & {
      exitCode: number;
    };
    expect(exitCode).toBe(2);
    expect(message.split('\n').map((line) => line.split(': ')[0])).toEqual([
      '--name.de',
      '--nme',
      '--name',
      '--origin',
      '--phone',
      '--passphrase-file',
    ]);
    expect(message).toContain('"origin" must be https:// and a host name, without a path or a final slash');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a second setup', () => {
  it('with the same answers changes nothing, and makes no second key', async () => {
    await made();
    const [before, secrets] = [await text('team.yaml'), await readdir(join(folder, 'secrets'))];
    const { changes, backup, key } = await made();
    expect({ changes, backup, key }).toEqual({
      changes: { writes: {}, removes: [] },
      backup: undefined,
      key: undefined,
    });
    expect(await text('team.yaml')).toBe(before);
    expect(await readdir(join(folder, 'secrets'))).toEqual(secrets);
  });

  it('asks for nothing that team.yaml says, and changes what the answers change', async () => {
    await set();
    await writeFile(join(content, 'rfc2350/nl.mdx'), `${await text('rfc2350/nl.mdx')}\nOur own words.\n`);
    const before = (await text('team.yaml')).split('\n');
    const given = { 'emergency-phone': '+31200550112' };
    await setUp({ content, label: 'content', given, terminal: undefined, now: NOW });
    const after = (await text('team.yaml')).split('\n');
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    expect(after.join('\n')).toContain('number: "+31200550112"');
    expect(await text('rfc2350/nl.mdx')).toContain('Our own words.');
  });

  it('says what is wrong with a team.yaml that cannot be read', async () => {
    await made();
    await writeFile(
      join(content, 'team.yaml'),
      (await text('team.yaml')).replace('shortName:', 'shortname:'),
    );
    await expect(set()).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringContaining('"shortname" is not a key here - did you mean "shortName"?') as string,
    });
  });
});

describe('the key', () => {
  it('is made, its public half published and its private one kept elsewhere', async () => {
    await writeFile(join(folder, 'passphrase'), 'pass wörd\n');
    const given = { 'passphrase-file': join(folder, 'passphrase') };
    const { key } = await set({ key: 'generate', 'key-folder': join(folder, 'secrets'), ...given });
    const secret = await readFile(key?.stored?.privateKey ?? '', 'utf8');
    const { fingerprint } = await openSigner(secret, { now: NOW, passphrase: 'pass wörd' });
    expect(key?.key.fingerprint).toBe(fingerprint);
    expect(await text('keys/rost-cert.asc')).toBe(key?.key.armored);
    for (const path of await filesIn(folder))
      expect(
        path.startsWith('secrets/') || !(await readFile(join(folder, path), 'utf8')).includes('PRIVATE KEY'),
      ).toBe(true);
  });

  it('can be one that the team has, but only its public half', async () => {
    const { publicKey, privateKey } = await makeTeamKey(
      { name: 'Røst', address: 'cert@roest.example' },
      '',
      NOW,
    );
    const file = join(folder, 'key.asc');
    const imported = { key: 'import', 'key-file': file };
    await writeFile(file, privateKey);
    await expect(set(imported)).rejects.toThrow('holds a private key, which nobody else may have');
    await writeFile(file, publicKey);
    await expect(set({ ...imported, mailbox: 'info@roest.example' })).rejects.toThrow(
      'the key is not for info@roest.example',
    );
    expect((await set(imported)).key?.stored).toBeUndefined();
    expect(await errors()).toEqual(['placeholders']);
  });

  it('is never put into the project', async () => {
    await expect(made({ 'key-folder': join(PROJECT, 'keys') })).rejects.toThrow('is inside the project');
    expect(await readdir(folder)).toEqual([]);
  });

  it('is replaced when that is asked, and stays for old signatures', async () => {
    await made();
    await made({ key: 'replace' });
    expect(await text('team.yaml')).toMatch(
      /file: rost-cert-2\.asc\n +use: team\n[^]*file: rost-cert\.asc\n +use: retired\n/,
    );
  });
});

needs('git')('in a repository', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.z', '-C', folder, ...args], {
      stdio: 'pipe',
    });

  it('touches nothing that is not committed, unless told to', async () => {
    await set();
    git('init', '--quiet');
    await expect(set({ phone: '+31200550199' })).rejects.toMatchObject({
      exitCode: 2,
      message:
        'These files have changes that are not committed:\n  content/team.yaml\nCommit them first, or add --force: a copy is kept.',
    });
    git('add', '.');
    git('commit', '--quiet', '--message', 'x');
    await set({ phone: '+31200550199' });
    await set({ phone: '+31200550188', force: 'true' });
    expect(await text('team.yaml')).toContain('"+31200550188"');
  });
});

describe('npm run setup', () => {
  it('takes its answers from a file, and tells what it did and what comes next', async () => {
    const file = join(folder, 'answers.json');
    await writeFile(file, JSON.stringify({ ...ANSWERS, 'key-folder': join(folder, 'secrets') }));
    const args = ['--content', content, '--answers', file, '--key', 'generate', '--no-passphrase'];
    const { code, stdout, stderr } = await command('setup', args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Written:\n[^]*team\.yaml\n[^]*Fingerprint {2}[0-9A-F ]{49}\n[^]*Next:\n/);
  });
});

needs('script')('npm run setup at a terminal', () => {
  it('leaves everything as it was when the person stops it at the last question', async () => {
    await sampleContent();
    const before = await filesIn(folder);
    const flags = Object.entries({ ...ANSWERS, key: 'generate' }).flatMap(([name, answer]) => [
      `--${name}`,
      answer,
    ]);
    const steps = [
      ...[
        'Which of them prevails',
        'in Dutch',
        'in French',
        'in Arabic',
        'in Dutch',
        'in French',
        'in Arabic',
      ],
      ...['advisory IDs', 'emergencies', 'vulnerabilities', 'abuse', 'press', 'Office hours', 'operational'],
    ].map((words) => [words, ''] as const);
    const { code, shown } = await atATerminal(
      'setup',
      ['--content', content, ...flags],
      [
        ...steps,
        ['Folder for the private key', join(folder, 'secrets')],
        ['it is not shown', 'secret words'],
        ['again', 'secret words'],
        ['Write 10 files in', CTRL_C],
      ],
    );
    expect(shown).not.toContain('secret words');
    expect(shown).toContain('Stopped. Nothing was written.');
    expect(code).toBe(130);
    expect(await filesIn(folder)).toEqual(before);
  });
});
