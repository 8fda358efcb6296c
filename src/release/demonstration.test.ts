import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPublicKey } from '../openpgp/public-key.ts';
import { openSigner } from '../openpgp/signer.ts';
import { command } from '../tests/command.ts';
import { demonstrationPrivateKey, demonstrationPublicKey } from './demonstration.ts';

const NOW = '2026-06-01T00:00:00Z';
const SITE = { name: 'EX-CSIRT', origin: 'https://www.example.org', address: 'csirt@example.org' };
const fingerprintOf = async (armored: string) =>
  (await readPublicKey(armored, { file: 'x.asc', use: 'team', address: SITE.address })).fingerprint;
let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'demonstration-'));
  folder = join(home, 'slash-security/demonstration');
  vi.stubEnv('XDG_DATA_HOME', home);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true, force: true });
});

describe('the demonstration key', () => {
  it('is made once for a site, the public half fitting the private one', async () => {
    const publicKey = await demonstrationPublicKey(SITE, NOW);
    const signer = await openSigner(await demonstrationPrivateKey(SITE, NOW), { now: NOW });
    expect(signer.fingerprint).toBe(await fingerprintOf(publicKey));
    expect(await demonstrationPublicKey(SITE, '2026-07-01T00:00:00Z')).toBe(publicKey);
    const other = await demonstrationPublicKey({ ...SITE, origin: 'https://other.example' }, NOW);
    expect(await fingerprintOf(other)).not.toBe(signer.fingerprint);
  });

  it('is for the eyes of its user only', async () => {
    const publicKey = await demonstrationPublicKey(SITE, NOW);
    const [key = '', pub = ''] = (await readdir(folder)).sort();
    expect(key).toMatch(/^[0-9a-f]{64}\.asc$/);
    expect(pub).toBe(key.replace('.asc', '.pub.asc'));
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, key))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, pub), 'utf8')).toBe(publicKey);
  });

  it.each([
    ['fewer than 60 days are left of it', '2027-04-03T00:00:00Z'],
    ['it is of a later day than the build', '2026-05-01T00:00:00Z'],
  ])('is made anew when %s', async (_, now) => {
    const first = await demonstrationPublicKey(SITE, NOW);
    expect(await demonstrationPublicKey(SITE, '2027-04-01T00:00:00Z')).toBe(first);
    expect(await demonstrationPublicKey(SITE, now)).not.toBe(first);
  });

  it('is one key, though many ask for it at once', async () => {
    const keys = await Promise.all(Array.from({ length: 10 }, () => demonstrationPublicKey(SITE, NOW)));
    expect(new Set(keys).size).toBe(1);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('is one key, though several processes make it at once', async () => {
    const args = ['--origin', SITE.origin, '--name', SITE.name, '--address', SITE.address];
    const environment = { XDG_DATA_HOME: home, SLASH_NOW: NOW };
    const results = await Promise.all(
      Array.from({ length: 4 }, () => command('demonstration-key', args, { environment })),
    );
    expect(results.map(({ code, stderr }) => [code, stderr])).toEqual(Array(4).fill([0, '']));
    expect(new Set(results.map(({ stdout }) => stdout)).size).toBe(1);
    expect(results[0]?.stdout).toBe(await demonstrationPublicKey(SITE, NOW));
  });

  it('is made although a process died while making it', async () => {
    await demonstrationPublicKey(SITE, NOW);
    const [file = ''] = (await readdir(folder)).sort();
    await rm(join(folder, file));
    const { pid } = spawnSync('true');
    await writeFile(join(folder, `${file}.lock`), String(pid));
    expect(await demonstrationPublicKey(SITE, NOW)).toContain('BEGIN PGP PUBLIC KEY BLOCK');
  });

  it('is refused to a site that is no example', async () => {
    const asked = demonstrationPublicKey({ ...SITE, origin: 'https://cert.ministry.nl' }, NOW);
    await expect(asked).rejects.toThrow(
      'https://cert.ministry.nl is no example: it needs a key of its team’s own',
    );
    await expect(readdir(home)).resolves.toEqual([]);
  });

  it('says where it cannot be kept', async () => {
    await mkdir(dirname(folder), { recursive: true });
    await writeFile(folder, 'in the way');
    await expect(demonstrationPublicKey(SITE, NOW)).rejects.toThrow(
      `the demonstration key cannot be kept in ${folder}`,
    );
  });
});
