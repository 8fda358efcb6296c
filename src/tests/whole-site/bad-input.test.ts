import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { command, program, PROJECT, type CommandResult } from '../command.ts';
import { makeTestKey, type TestKeyOptions } from '../test-keys.ts';
import { needs } from '../tools.ts';

let folder: string;
let content: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-input-'));
  content = join(folder, 'content');
  out = join(folder, 'dist');
  await cp(join(PROJECT, 'src/tests/fixtures/souk-cert/content'), content, { recursive: true });
  await mkdir(join(content, 'keys'), { recursive: true });
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'the last good site');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function teamKey(options: Partial<TestKeyOptions> = {}) {
  const key = await makeTestKey({ type: 'ed25519', address: 'cert@souk.test', ...options });
  await writeFile(join(content, 'keys/cert.asc'), key.publicKey);
  return key;
}

async function build(environment: Record<string, string> = {}, flags: string[] = []): Promise<CommandResult> {
  return command('build', ['--content', content, '--out', out, ...flags], { environment });
}

async function expectUntouched(): Promise<void> {
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('the last good site');
  expect(await readdir(folder)).toEqual(['content', 'dist']);
}

async function replaceIn(file: string, from: string | RegExp, to: string): Promise<void> {
  const path = join(content, file);
  const text = await readFile(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed, `${file} has no ${String(from)}`).not.toBe(text);
  await writeFile(path, changed);
}

const ADVISORY = 'advisories/2026/SOUK-2026-0001';

describe('a build that must not happen says why, fails, and leaves the last good site', () => {
  it('with an empty content folder', async () => {
    await rm(content, { recursive: true });
    await mkdir(content);
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toMatch(/team\.yaml/);
    await expectUntouched();
  });

  it('with a content folder that is not there', async () => {
    const { code, stderr } = await command('build', ['--content', join(folder, 'nowhere'), '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toContain(join(folder, 'nowhere'));
    await expectUntouched();
  });

  it('with several broken files, all told at once, each with its line', async () => {
    await teamKey();
    await replaceIn(`${ADVISORY}/advisory.yaml`, /^status:.*$/m, 'status: [published');
    await replaceIn('advisories/2026/SOUK-2026-0002/advisory.yaml', /^tlp: .*$/m, 'tlp: AMBER');
    await replaceIn('team.yaml', /^shortName:/m, 'shortNam:');
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toMatch(/SOUK-2026-0001\/advisory\.yaml:\d+:\d+ /);
    expect(stderr).toMatch(/SOUK-2026-0002\/advisory\.yaml:\d+:\d+ .*CLEAR/);
    expect(stderr).toMatch(/team\.yaml:\d+:\d+ .*shortName/);
    expect(stderr).not.toMatch(/\bat .*\.ts:\d+|Zod|ZodError|node_modules/);
    await expectUntouched();
  });

  it('with a private key in content/keys', async () => {
    const { privateKey } = await teamKey();
    await writeFile(join(content, 'keys/cert.asc'), privateKey);
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toMatch(/keys\/cert\.asc:\d+:\d+ .*private/i);
    await expectUntouched();
  });

  it('with an expired team key', async () => {
    const created = new Date(Date.now() - 100 * 86_400_000);
    await teamKey({ created, expiresAfterDays: 50 });
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toMatch(/expired/);
    await expectUntouched();
  });

  it('with no signing key for a site that is not an example', async () => {
    await teamKey();
    const { code, stderr } = await build();
    expect(code).toBe(2);
    expect(stderr).toMatch(/SLASH_SIGNING_KEY/);
    await expectUntouched();
  });

  it('with a wrong passphrase, which is not printed', async () => {
    const { privateKey } = await teamKey();
    const { code, stdout, stderr } = await build({
      SLASH_SIGNING_KEY: privateKey,
      SLASH_SIGNING_PASSPHRASE: 'not the one',
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/passphrase/i);
    expect(stdout + stderr).not.toContain('not the one');
    await expectUntouched();
  });

  it('with another key than the published one', async () => {
    await teamKey();
    const other = await makeTestKey({ type: 'ed25519', address: 'cert@souk.test' });
    const { code, stderr } = await build({
      SLASH_SIGNING_KEY: other.privateKey,
      SLASH_SIGNING_PASSPHRASE: other.passphrase,
    });
    expect(code).toBe(1);
    expect(stderr).toContain(other.fingerprint.slice(-4));
    await expectUntouched();
  });

  it('for a real site with the demonstration key', async () => {
    await replaceIn('team.yaml', /^keys:[\s\S]*?(?=^\w)/m, 'keys: []\n');
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toMatch(/key/);
    await expectUntouched();
  });

  it('with code in a standing document', async () => {
    await teamKey();
    await replaceIn(
      'reporting/en.mdx',
      /\n---\n/,
      '\n---\n\nimport fs from "node:fs"\n\n{process.env.PATH}\n',
    );
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toMatch(/reporting\/en\.mdx:\d+:1 /);
    await expectUntouched();
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'when it is killed in the middle (%s)',
    async (signal) => {
      const key = await teamKey();
      const environment = { SLASH_SIGNING_KEY: key.privateKey, SLASH_SIGNING_PASSPHRASE: key.passphrase };
      const flags = ['--content', content, '--out', out];
      const result = await command('build', flags, { environment, killAt: { words: 'documents', signal } });
      expect(result.signal ?? result.code).not.toBe(0);
      expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('the last good site');
      const { code, stderr } = await build(environment);
      expect(code, stderr).toBe(0);
      expect(existsSync(join(out, 'en/index.html'))).toBe(true);
      expect(await readdir(folder)).toEqual(['content', 'dist']);
    },
    60_000,
  );

  needs('the right to mount')('on a small disk', () => {
    it('when the disk is full', async () => {
      const key = await teamKey();
      const disk = join(folder, 'disk');
      await mkdir(disk);
      await program('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', disk]);
      try {
        await mkdir(join(disk, 'dist'));
        await writeFile(join(disk, 'dist/index.html'), 'the last good site');
        const environment = { SLASH_SIGNING_KEY: key.privateKey, SLASH_SIGNING_PASSPHRASE: key.passphrase };
        const result = await command('build', ['--content', content, '--out', join(disk, 'dist')], {
          environment,
        });
        expect(result.code).toBe(3);
        expect(result.stderr).toContain('the disk is full');
        expect(await readFile(join(disk, 'dist/index.html'), 'utf8')).toBe('the last good site');
        expect(await readdir(disk)).toEqual(['dist']);
      } finally {
        await program('umount', [disk]);
      }
    }, 60_000);
  });
});

it('the build tells its summary: pages, languages, advisories, files signed, fingerprint and expiry', () => {
  const { summary, fingerprint } = inject('sample');
  for (const words of [
    /Pages: +\d+/,
    /Languages: +en, nl/,
    /Advisories: +8 \(1 withdrawn\)/,
    /Files signed: +\d+/,
    /Key expires: +\d{4}-\d\d-\d\d/,
  ]) {
    expect(summary).toMatch(words);
  }
  expect(fingerprint).toHaveLength(40);
});
