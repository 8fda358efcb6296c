import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program } from '../tests/command.ts';
import { openGnuPg, type GnuPg } from '../tests/gnupg.ts';
import { needs } from '../tests/tools.ts';
import { readPublicKey } from './public-key.ts';
import { openSigner } from './signer.ts';
import { makeTeamKey, type TeamKeyPair } from './team-key.ts';

const ADDRESS = 'csirt@example.org';
const NOW = new Date(Date.now() - 3600_000).toISOString();
let pair: TeamKeyPair;
beforeAll(async () => {
  pair = await makeTeamKey({ name: 'Røst <CSIRT> (فريق) 🎉', address: ADDRESS }, 'pass wörd', NOW);
});

describe('a team’s key', () => {
  it('signs and is encrypted to for two years', async () => {
    const key = await readPublicKey(pair.publicKey, { file: 'x.asc', use: 'team', address: ADDRESS });
    const years = (Date.parse(key.expires ?? '') - Date.parse(key.created)) / (365 * 86_400_000);
    expect(years).toBe(2);
    expect(key).toMatchObject({
      algorithm: 'Ed25519',
      demonstration: false,
      userIds: ['Røst CSIRT فريق 🎉 <csirt@example.org>'],
    });
  });

  it('opens with its passphrase only', async () => {
    await expect(openSigner(pair.privateKey, { now: NOW })).rejects.toThrow('and none was given');
    expect(await openSigner(pair.privateKey, { now: NOW, passphrase: 'pass wörd' })).toHaveProperty(
      'fingerprint',
    );
  });

  it('has no passphrase where that is what is wanted', async () => {
    const { privateKey } = await makeTeamKey({ name: 'EX', address: ADDRESS }, '', NOW);
    expect(await openSigner(privateKey, { now: NOW })).toHaveProperty('fingerprint');
  });
});

needs('gpg', 'gpgconf')('a team’s key in GnuPG', () => {
  let gnupg: GnuPg;
  beforeAll(async () => {
    gnupg = openGnuPg();
    const { privateKey, revocationCertificate } = await makeTeamKey(
      { name: 'EX', address: ADDRESS },
      '',
      NOW,
    );
    gnupg.gpg(['--import'], privateKey);
    writeFileSync(join(gnupg.home, 'revocation.asc'), revocationCertificate);
  });
  afterAll(() => {
    gnupg.close();
  });

  it('signs, encrypts and decrypts', () => {
    const trust = ['--trust-model', 'always', '--recipient', ADDRESS];
    const sealed = gnupg.gpg([...trust, '--armor', '--sign', '--encrypt'], 'a report');
    expect(gnupg.gpg(['--decrypt'], sealed).toString()).toBe('a report');
  });

  it('is taken back by its revocation certificate', () => {
    gnupg.gpg(['--import', join(gnupg.home, 'revocation.asc')]);
    expect(gnupg.gpg(['--with-colons', '--list-keys', ADDRESS]).toString()).toMatch(/^pub:r:/m);
  });
});

needs('sqop', 'rnpkeys')('a team’s key in Sequoia and RNP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'team-key-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is encrypted to, and read', async () => {
    const file = join(folder, 'key.asc');
    writeFileSync(file, pair.publicKey);
    const sealed = await program('sqop', ['encrypt', file], { input: 'a report' });
    expect(sealed).toMatchObject({ code: 0, stdout: expect.stringContaining('BEGIN PGP MESSAGE') as string });
    const read = await program('rnpkeys', ['--homedir', folder, '--import-keys', file]);
    expect(read.code).toBe(0);
  });
});
