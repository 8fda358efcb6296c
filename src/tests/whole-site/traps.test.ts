import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildWebRoot } from '../../build/build-site.ts';
import { loadSite } from '../../check/loaded-site.ts';
import type { Problem } from '../../model/problem.ts';
import { pagesOf, plainTeam } from '../attacks/hostile-team.ts';
import { CODE_ATTACKS } from '../attacks/index.ts';
import { put } from '../attacks/hostile-site.ts';
import { FACT_READERS, FILE_READERS, IMAGES, TEXT_READERS, WORDS, type Reader } from '../attacks/readers.ts';
import { command, PROJECT } from '../command.ts';
import { NOW, type Content } from '../content-folder.ts';
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
const ANNOUNCEMENT = 'announcements/2026-03-02-operational/en.md';

/** The smallest PNG. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A standing document. */
function page(text: string): string {
  return `---\ntitle: Page\nsummary: What it is for.\nupdated: 2026-09-01\n---\n\n${text}\n`;
}

async function linkTo(target: string, link: string): Promise<void> {
  await mkdir(dirname(link), { recursive: true });
  await symlink(target, link);
}

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

describe('content is never code, and reads nothing', () => {
  const [SECRET, FILE] = ['secret-9d03b1aa', 'file-2c6a91d7'];
  const place = () => join(folder, 'readers');
  const mark = () => join(folder, 'it-has-run');

  beforeAll(async () => {
    content = join(place(), 'content');
    const code = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(mark())}, '');\n`;
    await put(place(), {
      'canary.txt': FILE,
      'canary.js': `${code}export default { src: '/${FILE}.png', width: 1, height: 1, format: 'png' };\n`,
      'canary.json': JSON.stringify({ src: `/${FILE}.png`, width: 1, height: 1, format: 'png' }),
      'canary.png': Buffer.concat([PIXEL, Buffer.from(FILE)]),
      'secrets/canary.txt': FILE,
    });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  async function problemsOf(changes: Content): Promise<Problem[]> {
    await rm(content, { recursive: true, force: true });
    await put(content, changes);
    return (await loadSite({ content, label: 'content', now: NOW })).problems;
  }

  it.each([...TEXT_READERS, ...FACT_READERS, ...FILE_READERS])(
    'check refuses $name',
    async ({ file, text }) => {
      const plain = await plainTeam();
      const before = plain[file];
      const problems = await problemsOf({
        ...plain,
        [file]: typeof text === 'string' ? text : text(String(before)),
      });
      const told = problems.filter((problem) => `content/${file}`.startsWith(problem.file));
      expect(told.map(({ severity }) => severity)).toContain('error');
      expect(told.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
      expect(JSON.stringify(problems)).not.toContain(FILE);
    },
  );

  it('check refuses links to other places', async () => {
    await put(content, await plainTeam());
    const links = ['keys/linked.asc', 'pages/linked/en.mdx', 'contacts/nl.mdx', 'i18n/nl.json', 'team.yml'];
    for (const link of links) await linkTo(join(place(), 'canary.txt'), join(content, link));
    await linkTo(join(place(), 'secrets'), join(content, 'pages/secrets'));
    const { problems } = await loadSite({ content, label: 'content', now: NOW });
    const told = problems.filter(({ message }) => message.includes('link')).map(({ file }) => file);
    expect(told.sort()).toEqual([...links, 'pages/secrets'].map((link) => `content/${link}`).sort());
  });

  it('a build that is forced past check publishes nothing of it', async () => {
    vi.stubEnv('SECRET_CANARY', SECRET);
    vi.stubEnv('NO_COLOR', SECRET);
    await put(content, await everythingForced());
    await linkTo(join(place(), 'canary.txt'), join(content, 'contacts/fr.mdx'));
    await linkTo(join(place(), 'canary.txt'), join(place(), 'public/linked.txt'));
    await linkTo(join(place(), 'secrets'), join(place(), 'public/secrets'));
    const root = join(place(), 'dist');
    await forced(root);
    const published = filesOf(root);
    const found = published.filter((file) => {
      const bytes = readFileSync(join(root, file));
      return bytes.includes(SECRET) || bytes.includes(FILE);
    });
    expect(found).toEqual([]);
    expect(published.filter((file) => /linked|secrets|canary/.test(file))).toEqual([]);
    expect(existsSync(mark())).toBe(false);
    const { document } = pageIn({ root } as never, `/security/en/${dirname(ANNOUNCEMENT)}/`);
    expect(document.body.textContent).toContain(WORDS.replaceAll('`', ''));
  });

  /** Builds the web root of the content, whatever is wrong with it. */
  async function forced(root: string): Promise<void> {
    const { draft } = await loadSite({ content, label: 'content', now: NOW });
    if (draft === undefined) throw new Error('there is no team');
    const cacheDir = join(folder, 'cache');
    const settings = { content, label: 'content', now: NOW, preview: true, cacheDir };
    await buildWebRoot(root, draft, settings, () => undefined);
  }

  /** Everything that reads and still lets a site be put together, in one content folder. */
  async function everythingForced(): Promise<Content> {
    const all = await plainTeam();
    const isLeftOut = ({ file, name }: Reader) =>
      file === ANNOUNCEMENT || name === 'a layout for an advisory';
    for (const { file, text } of [...TEXT_READERS, ...FILE_READERS].filter((reader) => !isLeftOut(reader)))
      all[file] = typeof text === 'string' ? text : text(String(all[file]));
    return {
      ...all,
      ...pagesOf(CODE_ATTACKS),
      [ANNOUNCEMENT]: `${String(all[ANNOUNCEMENT])}\n${WORDS}\n\n${IMAGES}\n`,
      'pages/words/en.mdx': page(WORDS.replaceAll('{', '\\{')),
      'pages/images/en.mdx': page(IMAGES),
      '.env': `SECRET_CANARY=${SECRET}\n`,
    };
  }
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
