import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, PROJECT } from '../command.ts';
import { makeTestKey } from '../test-keys.ts';
import { filesOf, pageIn } from './html.ts';

/*
 * What static-site generators are known to do wrong to a security team's site, each held by a test:
 * on a whole team that is read, built and signed as a user does it.
 */

let folder: string;
let content: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traps-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function freshTeam(
  name: string,
): Promise<{ SLASH_SIGNING_KEY: string; SLASH_SIGNING_PASSPHRASE: string }> {
  content = join(folder, name, 'content');
  await cp(join(PROJECT, 'src/tests/fixtures/souk-cert/content'), content, { recursive: true });
  const key = await makeTestKey({ type: 'ed25519', address: 'cert@souk.test' });
  await mkdir(join(content, 'keys'), { recursive: true });
  await writeFile(join(content, 'keys/cert.asc'), key.publicKey);
  return { SLASH_SIGNING_KEY: key.privateKey, SLASH_SIGNING_PASSPHRASE: key.passphrase };
}

async function append(file: string, text: string): Promise<void> {
  const path = join(content, file);
  await writeFile(path, `${(await readFile(path, 'utf8')).trimEnd()}\n\n${text}\n`);
}

async function complaints(): Promise<string> {
  const { code, stdout, stderr } = await command('check', ['--content', content]);
  expect(code).toBe(1);
  return stdout + stderr;
}

const ADVISORY = 'advisories/2026/SOUK-2026-0001';

describe('nothing of the content is dropped in silence', () => {
  it('an entry that fails to render stops the build, with its place', async () => {
    await freshTeam('fails-to-render');
    await append('contacts/fr.mdx', 'Write to <Mail box="nobody" />.');
    expect(await complaints()).toMatch(/contacts\/fr\.mdx:\d+:10 .*"nobody"/);
  });

  it('an .mdx among the advisories is not left out but refused', async () => {
    await freshTeam('mdx-left-out');
    await rename(join(content, ADVISORY, 'fr.md'), join(content, ADVISORY, 'fr.mdx'));
    expect(await complaints()).toMatch(/SOUK-2026-0001\/fr\.mdx:1:1 .*fr\.md/);
  });

  it('two advisories of one ID do not overwrite each other, whatever the case', async () => {
    await freshTeam('duplicate-ids');
    await cp(join(content, ADVISORY), join(content, 'advisories/2026/souk-2026-0001'), { recursive: true });
    expect(await complaints()).toMatch(/souk-2026-0001/);
  });

  it('two advisory.yaml with the same ID in different folders are refused', async () => {
    await freshTeam('same-id');
    await cp(join(content, ADVISORY), join(content, 'advisories/2026/SOUK-2026-0009'), { recursive: true });
    expect(await complaints()).toMatch(/SOUK-2026-0009\/advisory\.yaml:\d+:\d+ /);
  });

  it('a key that YAML has twice is refused', async () => {
    await freshTeam('yaml-twice');
    await append(`${ADVISORY}/advisory.yaml`, 'status: withdrawn');
    expect(await complaints()).toMatch(/advisory\.yaml:\d+:1 .*status/);
  });
});

describe('content is never code', () => {
  it.each([
    ['an import', 'import { readFileSync } from "node:fs"'],
    ['an export', 'export const key = process.env.SLASH_SIGNING_KEY'],
    ['an expression', 'The key is {process.env.SLASH_SIGNING_KEY}.'],
    ['an expression in an attribute', '<Phone line={process.env.SLASH_SIGNING_KEY} />'],
    ['spread attributes', '<Phone {...process.env} />'],
    ['a tag that is not ours', '<script>alert(1)</script>'],
    ['a component of Astro', '<Fragment set:html="x" />'],
  ])('%s in a standing document is refused', async (name, text) => {
    await freshTeam(`code-${name}`);
    await append('reporting/en.mdx', text);
    expect(await complaints()).toMatch(/reporting\/en\.mdx:\d+:\d+ /);
  });

  it('raw HTML in Markdown is refused', async () => {
    await freshTeam('raw-html');
    await append(`${ADVISORY}/en.md`, 'Click <b onmouseover="alert(1)">here</b>.');
    expect(await complaints()).toMatch(/SOUK-2026-0001\/en\.md:\d+:7 /);
  });
});

describe('what is typed is what is published', () => {
  const CANARY = 'canary-5b1f6f0e';
  const TYPED = 'Run `tool --all` --verbose "as is", it\'s done... **bold**\n*next* {process.env.CANARY}';
  let root: string;

  beforeAll(async () => {
    const environment = { ...(await freshTeam('typed')), CANARY, GITHUB_TOKEN: CANARY };
    await append(`${ADVISORY}/en.md`, TYPED);
    await append('contacts/en.mdx', TYPED.replace(/ \{.*\}/, ''));
    await mkdir(join(content, '../public/.well-known'), { recursive: true });
    await writeFile(join(content, '../public/.well-known/change-password.txt'), 'beside ours');
    await writeFile(join(content, '../public/logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await writeFile(join(content, '../public/.secret-notes'), CANARY);
    root = join(folder, 'typed/dist');
    const { code, stdout, stderr } = await command('build', ['--content', content, '--out', root], {
      environment,
    });
    expect(code, stdout + stderr).toBe(0);
  });

  it.each(['/en/advisories/SOUK-2026-0001/', '/en/contacts/'])(
    '%s: no dash, quote or dot is prettified, no words are joined',
    (address) => {
      const text = pageIn({ root } as never, address).document.querySelector('main')?.textContent ?? '';
      expect(text.replaceAll(/\s+/g, ' ')).toContain(
        'Run tool --all --verbose "as is", it\'s done... bold next',
      );
    },
  );

  it('the plain text says the same', () => {
    const text = readFileSync(join(root, 'en/advisories/SOUK-2026-0001.txt'), 'utf8');
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(
      /Run `tool --all` --verbose "as is", it's done\.\.\. bold next/,
    );
  });

  it('no environment variable and no hidden file is in any byte of it', () => {
    const found = filesOf(root).filter((file) => readFileSync(join(root, file)).includes(CANARY));
    expect(found).toEqual([]);
  });

  it('the team’s own files are there, and its .well-known at the root beside ours', () => {
    expect(filesOf(root)).toEqual(
      expect.arrayContaining(['.well-known/change-password.txt', '.well-known/security.txt', 'logo.svg']),
    );
  });
});
