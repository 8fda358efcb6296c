import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { command, PROJECT } from './command.ts';
import { makeTestKey } from './test-keys.ts';

/** A site that was built once, for every test to look at; tests must not change it. */
export interface BuiltSite {
  root: string;
  content: string;
  /** What the build told at its end. */
  summary: string;
  fingerprint: string;
  origin: string;
  mount: string;
  languages: string[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** EX-CSIRT, the sample: /security, English and Dutch, demonstration key. */
    sample: BuiltSite;
    /** Souk CERT: `/`, English, French and Arabic, an RSA-4096 key of its own. */
    souk: BuiltSite;
    /** Where the demonstration key of these tests is kept. */
    demonstrationHome: string;
  }
}

/** Builds both teams’ sites before the first test, with the commands a user runs, and removes them after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'built-sites-'));
  const home = join(folder, 'home');
  project.provide('demonstrationHome', home);
  const [sample, souk] = await Promise.all([buildSample(folder, home), buildSouk(folder)]);
  project.provide('sample', sample);
  project.provide('souk', souk);
  return () => rm(folder, { recursive: true, force: true });
}

async function buildSample(folder: string, home: string): Promise<BuiltSite> {
  const content = join(PROJECT, 'content');
  const root = join(folder, 'sample');
  const summary = await build(content, root, { XDG_DATA_HOME: home });
  const site = { origin: 'https://www.example.org', mount: '/security/', languages: ['en', 'nl'] };
  return { root, content, summary, fingerprint: fingerprintIn(summary), ...site };
}

async function buildSouk(folder: string): Promise<BuiltSite> {
  const content = join(folder, 'souk-team/content');
  const root = join(folder, 'souk');
  await cp(join(PROJECT, 'src/tests/fixtures/souk-cert/content'), content, { recursive: true });
  const key = await makeTestKey({ type: 'rsa4096', address: 'cert@souk.test' });
  await mkdir(join(content, 'keys'), { recursive: true });
  await writeFile(join(content, 'keys/cert.asc'), key.publicKey);
  const summary = await build(content, root, {
    SLASH_SIGNING_KEY: key.privateKey,
    SLASH_SIGNING_PASSPHRASE: key.passphrase,
  });
  const site = { origin: 'https://cert.souk.test', mount: '/', languages: ['en', 'fr', 'ar'] };
  return { root, content, summary, fingerprint: key.fingerprint, ...site };
}

async function build(content: string, out: string, environment: Record<string, string>): Promise<string> {
  const { code, stdout, stderr } = await command('build', ['--content', content, '--out', out], {
    environment,
  });
  if (code !== 0) throw new Error(`building ${content} failed with ${String(code)}:\n${stdout}${stderr}`);
  return stdout;
}

function fingerprintIn(summary: string): string {
  return /(?:[0-9A-F]{4} ){9}[0-9A-F]{4}/.exec(summary)?.[0].replaceAll(' ', '') ?? '';
}
