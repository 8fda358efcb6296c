import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TeamKey } from '../model/key.ts';
import { readPublicKey } from '../openpgp/public-key.ts';
import { command, type CommandResult } from '../tests/command.ts';
import { startLiveServer, type LiveServer } from '../tests/live-server.ts';
import { put, smallWebRoot } from '../tests/small-web-root.ts';
import { makeTestKey, type TestKey } from '../tests/test-keys.ts';
import { demonstrationPublicKey } from './demonstration.ts';
import { parseManifest } from './manifest.ts';

const ADDRESS = 'csirt@example.org';
const now = `${new Date().toISOString().slice(0, 19)}Z`;
let key: TestKey;
let keys: TeamKey[];
let folder: string;

const readTeamKey = (armored: string) =>
  readPublicKey(armored, { file: 'ex-csirt.asc', use: 'team', address: ADDRESS });
const unsigned = async (parts = {}) =>
  (await smallWebRoot({ keys, now, advisory: { text: 'Patch.\n', changed: now }, ...parts })).root;
const withKey = () => ({ SLASH_SIGNING_KEY: key.privateKey, SLASH_SIGNING_PASSPHRASE: key.passphrase });
const verify = (args: string[], environment = {}) => command('verify', args, { environment });

function sign(
  root: string,
  environment: Record<string, string>,
  args: string[] = [],
): Promise<CommandResult> {
  const none = { SLASH_SIGNING_KEY: '', SLASH_SIGNING_KEY_FILE: '', XDG_DATA_HOME: folder, SLASH_NOW: now };
  return command('sign', ['--out', root, ...args], { environment: { ...none, ...environment } });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
  key = await makeTestKey({
    type: 'ed25519',
    address: ADDRESS,
    created: new Date(Date.now() - 86_400_000),
    expiresAfterDays: 365,
  });
  keys = [await readTeamKey(key.publicKey)];
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run sign', () => {
  it('signs with a key in the environment, and verify finds it good', async () => {
    const root = await unsigned();
    const { code, stdout, stderr } = await sign(root, withKey());
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('3 new signatures, 0 kept, 15 files listed');
    const verified = await verify([root]);
    expect(verified).toMatchObject({ code: 0, stderr: '' });
    expect(verified.stdout).toContain('Everything is as it was signed.');
    expect(verified.stdout.replaceAll(' ', '')).toContain(key.fingerprint);
  });

  it('takes key and passphrase from files, the passphrase with a line end', async () => {
    const [keyFile, passphraseFile] = [join(folder, 'key.asc'), join(folder, 'passphrase')];
    await writeFile(keyFile, key.privateKey);
    await writeFile(passphraseFile, `${key.passphrase}\n`);
    const environment = { SLASH_SIGNING_PASSPHRASE_FILE: passphraseFile };
    expect(await sign(await unsigned(), environment, ['--key-file', keyFile])).toMatchObject({ code: 0 });
    expect(await sign(await unsigned(), { ...environment, SLASH_SIGNING_KEY_FILE: keyFile })).toMatchObject({
      code: 0,
    });
  });

  it.each([
    [
      'the wrong passphrase',
      () => ({ ...withKey(), SLASH_SIGNING_PASSPHRASE: 'hunter2' }),
      'the passphrase does not open the signing key',
    ],
    ['no passphrase', () => ({ ...withKey(), SLASH_SIGNING_PASSPHRASE: '' }), 'and none was given'],
    ['a public key', () => ({ SLASH_SIGNING_KEY: key.publicKey }), 'only a private key can sign'],
    ['no key', () => ({}), 'there is no key to sign https://www.example.org with'],
    [
      'a key file that is not there',
      () => ({ SLASH_SIGNING_KEY_FILE: '/nowhere.asc' }),
      '/nowhere.asc cannot be read (ENOENT)',
    ],
  ])('ends with 2 for %s, in one line without a secret', async (_, environment, words) => {
    const { code, stdout, stderr } = await sign(await unsigned(), environment());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    for (const secret of ['hunter2', key.passphrase, ...key.privateKey.split('\n').slice(3, 6)])
      expect(stderr).not.toContain(secret);
  });

  it('ends with 1 and every reason for a web root that was changed', async () => {
    const root = await unsigned();
    await put(root, '/security/en/index.html', '<main>x</main>');
    await put(root, '/evil.txt', 'x');
    const { code, stderr } = await sign(root, withKey());
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^\/evil\.txt: came there after the build.*\n {4}.*\n\/security\/en\/index\.html: was changed after the build\n/,
    );
  });

  it('ends with 1 for the key of another team, with 2 for a folder without a site', async () => {
    const other = await makeTestKey({
      type: 'ed25519',
      address: ADDRESS,
      created: new Date(Date.now() - 86_400_000),
    });
    const environment = { SLASH_SIGNING_KEY: other.privateKey, SLASH_SIGNING_PASSPHRASE: other.passphrase };
    expect(await sign(await unsigned(), environment)).toMatchObject({ code: 1 });
    expect(await sign(join(folder, 'nothing'), withKey())).toMatchObject({ code: 2 });
  });

  it('signs a demonstration with its own key, and says so', async () => {
    const site = { name: 'EX-CSIRT', origin: 'https://www.example.org', address: ADDRESS };
    process.env.XDG_DATA_HOME = folder;
    const root = await unsigned({ keys: [await readTeamKey(await demonstrationPublicKey(site, now))] });
    const { code, stdout } = await sign(root, {});
    expect([code, stdout]).toEqual([0, expect.stringContaining('This is a demonstration')]);
    expect((await verify([root])).stdout).toContain('a demonstration key: trust nothing');
  });
});

describe('npm run verify', () => {
  let root: string;

  beforeAll(async () => {
    root = await unsigned();
    await sign(root, withKey());
  });

  it('tells JSON where that is asked for', async () => {
    const { stdout } = await verify([root, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [],
      files: 15,
      signatures: 4,
      fingerprint: key.fingerprint,
    });
  });

  it('takes a fingerprint as people write it', async () => {
    const grouped = key.fingerprint
      .toLowerCase()
      .replaceAll(/(.{4})/g, '$1 ')
      .trim();
    expect(await verify([root, '--fingerprint', grouped])).toMatchObject({ code: 0 });
    expect(await verify([root, '--fingerprint', key.fingerprint.replaceAll(/[0-9]/g, '0')])).toMatchObject({
      code: 1,
    });
    expect(await verify([root, '--fingerprint', 'ABC'])).toMatchObject({ code: 2 });
  });

  it('ends with 2 for what is neither a folder nor https', async () => {
    expect(await verify(['http://www.example.org'])).toMatchObject({ code: 2 });
    expect((await verify(['ftp://www.example.org'])).stderr).toContain(
      'is neither a folder nor an address that begins with https://',
    );
  });

  it('ends with 3, in one line, where nobody answers', async () => {
    const { code, stderr } = await verify(['https://localhost:1']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^https:\/\/localhost:1\/[^\n]*cannot be reached: [^\n]*\n$/);
  });

  describe('of a live site', () => {
    let live: LiveServer;
    let trust: Record<string, string>;

    beforeAll(async () => {
      const { files } = parseManifest(await readFile(join(root, 'security/manifest.json')));
      live = await startLiveServer(
        root,
        Object.fromEntries(files.map(({ address, mediaType }) => [address, mediaType])),
      );
      trust = { NODE_EXTRA_CA_CERTS: join(folder, 'certificate.pem') };
      await writeFile(join(folder, 'certificate.pem'), live.certificate);
    });
    afterAll(() => {
      live.close();
    });

    it.each(['', '/security', '/security/'])('finds a good one good by its origin and "%s"', async (path) => {
      live.faults = {};
      const { code, stdout } = await verify([live.origin + path], trust);
      expect([code, stdout]).toEqual([0, expect.stringContaining('Everything is as it was signed.')]);
    });

    const ADVISORY = '/security/en/advisories/EX-2026-0001.txt';
    it.each([
      ['a redirect', { redirect: ADVISORY }, `${ADVISORY}: leads to https://elsewhere.test/`],
      [
        'a redirected list',
        { redirect: '/security/manifest.json' },
        '/security/manifest.json: leads to https://elsewhere.test/',
      ],
      ['an error', { error: ADVISORY }, `${ADVISORY}: is answered with status 500`],
      ['an answer without end', { endless: ADVISORY }, `${ADVISORY}: is larger than 7 bytes`],
      [
        'a list without end',
        { endless: '/security/manifest.json' },
        '/security/manifest.json: is larger than 33554432 bytes',
      ],
      [
        'another media type',
        { html: '/security/csaf/white/2026/ex-2026-0001.json' },
        'is served as "text/html" instead of "application/json"',
      ],
      [
        'an empty answer',
        { empty: '/security/_astro/style.css' },
        '/security/_astro/style.css: is not what the signed list says',
      ],
    ])('refuses %s', async (_, faults, words) => {
      live.faults = faults;
      const { code, stdout } = await verify([live.origin], trust);
      expect([code, stdout]).toEqual([1, expect.stringContaining(words)]);
    });

    it('compares with the site that is live', async () => {
      live.faults = {};
      const aMinuteAgo = new Date(Date.parse(now) - 60_000).toISOString();
      const older = await unsigned({ now: aMinuteAgo });
      await sign(older, { ...withKey(), SLASH_NOW: aMinuteAgo });
      const { code, stdout } = await verify([older, '--previous', live.origin], trust);
      expect([code, stdout]).toEqual([1, expect.stringContaining('which is lower than')]);
    });
  });
});
