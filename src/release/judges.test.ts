import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directoryPlace } from '../documents/web-key-directory.ts';
import { readPublicKey } from '../openpgp/public-key.ts';
import { openSigner } from '../openpgp/signer.ts';
import { openGnuPg, type GnuPg } from '../tests/gnupg.ts';
import { ADVISORY, put, SECURITY_TXT, smallWebRoot } from '../tests/small-web-root.ts';
import { makeTestKey } from '../tests/test-keys.ts';
import { needs } from '../tests/tools.ts';
import { builtFiles, parseManifest } from './manifest.ts';
import { signWebRoot } from './sign.ts';
import { verifyFolder } from './verify-folder.ts';

const ADDRESS = 'csirt@example.org';
const now = () => `${new Date().toISOString().slice(0, 19)}Z`;
const A_DAY_AGO = new Date(Date.now() - 86_400_000);

interface Given {
  privateKey: string;
  publicKey: string;
  passphrase?: string;
}

/** A team’s key as GnuPG keeps it, with a signing subkey, its primary secret taken away. */
function subkeyOnly(): Given {
  const gnupg = openGnuPg();
  gnupg.gpg(['--quick-gen-key', `EX <${ADDRESS}>`, 'ed25519', 'cert', '1y']);
  const key = gnupg.fingerprint(ADDRESS);
  for (const [algorithm = '', use = ''] of [
    ['ed25519', 'sign'],
    ['cv25519', 'encr'],
  ])
    gnupg.gpg(['--quick-add-key', key, algorithm, use, '1y']);
  const given = {
    publicKey: gnupg.gpg(['--armor', '--export', key]).toString(),
    privateKey: gnupg.gpg(['--armor', '--export-secret-subkeys', key]).toString(),
  };
  gnupg.close();
  return given;
}

const KINDS: [string, () => Given | Promise<Given>][] = [
  ['an Ed25519 key', () => makeTestKey({ type: 'ed25519', address: ADDRESS, created: A_DAY_AGO })],
  ['an RSA-4096 key', () => makeTestKey({ type: 'rsa4096', address: ADDRESS, created: A_DAY_AGO })],
  ['a signing subkey without its primary secret', subkeyOnly],
];

async function signedRoot(given: Given) {
  const team = await readPublicKey(given.publicKey, { file: 'ex-csirt.asc', use: 'team', address: ADDRESS });
  const { root } = await smallWebRoot({
    keys: [team],
    now: now(),
    advisory: { text: 'Patch.\n', changed: A_DAY_AGO.toISOString() },
  });
  const signer = await openSigner(given.privateKey, { now: now(), passphrase: given.passphrase });
  await signWebRoot({ root, signer, now: now() });
  return { root, fingerprint: team.fingerprint };
}

/** Every file with a detached signature, the manifest too. */
async function detachedIn(root: string): Promise<string[]> {
  const manifest = parseManifest(await readFile(join(root, 'security/manifest.json')));
  const signed = builtFiles(manifest).filter(({ signature }) => signature === 'detached');
  return ['/security/manifest.json', ...signed.map(({ address }) => address)].map((address) =>
    join(root, address),
  );
}

needs(
  'gpg',
  'gpgconf',
  'sqop',
  'rnp',
  'rnpkeys',
)('other programs', () => {
  describe.each(KINDS)('with %s', (_, make) => {
    let root: string;
    let fingerprint: string;
    let key: string;
    let directoryKey: string;

    beforeAll(async () => {
      ({ root, fingerprint } = await signedRoot(await make()));
      key = join(root, 'security/keys/ex-csirt.asc');
      directoryKey = join(root, directoryPlace(ADDRESS).keys[0]);
    });

    it('verifies here', async () => {
      expect((await verifyFolder(root, now())).findings).toEqual([]);
    });

    it.each([
      ['the published key', () => key],
      ['the key of the Web Key Directory', () => directoryKey],
    ])('GnuPG finds every signature good with %s', async (_name, theKey) => {
      const gnupg = importing(theKey());
      const files = await detachedIn(root);
      expect(files).toHaveLength(3);
      for (const file of files) expectGood(gnupg.status(['--verify', `${file}.asc`, file]), fingerprint);
      expectGood(gnupg.status(['--verify', join(root, SECURITY_TXT)]), fingerprint);
    });

    it.each([
      ['the published key', () => key],
      ['the key of the Web Key Directory', () => directoryKey],
    ])('Sequoia finds every signature good with %s', async (_name, theKey) => {
      for (const file of await detachedIn(root)) {
        const told = execFileSync('sqop', ['verify', `${file}.asc`, theKey()], {
          input: await readFile(file),
        }).toString();
        expect(told.toUpperCase()).toContain(fingerprint);
      }
      const input = await readFile(join(root, SECURITY_TXT));
      expect(execFileSync('sqop', ['inline-verify', theKey()], { input }).toString()).toMatch(
        /^Contact: mailto:csirt@example.org\n/,
      );
    });

    it('RNP finds every signature good', async () => {
      const home = importedByRnp(key);
      for (const file of await detachedIn(root))
        expect(rnp(home, `${file}.asc`)).toContain('verified successfully');
      expect(rnp(home, join(root, SECURITY_TXT))).toContain('verified successfully');
    });

    it('none of them finds a changed file good', async () => {
      const file = join(root, ADVISORY);
      await put(root, ADVISORY, 'Do nothing.\n');
      expect(importing(key).status(['--verify', `${file}.asc`, file])).toContain('BADSIG');
      expect(() =>
        execFileSync('sqop', ['verify', `${file}.asc`, key], { input: 'Do nothing.\n', stdio: 'pipe' }),
      ).toThrow();
      expect(rnp(importedByRnp(key), `${file}.asc`)).toContain('BAD signature');
    });
  });
});

needs('gpg', 'gpgconf')('a key whose expiry was extended', () => {
  let gnupg: GnuPg;
  let key: string;
  const time = (days: number) => [
    '--faked-system-time',
    String(Math.floor(Date.now() / 1000) + days * 86_400),
  ];
  const published = () => gnupg.gpg(['--armor', '--export', key]).toString();
  const secret = () => gnupg.gpg(['--armor', '--export-secret-keys', key]).toString();

  beforeAll(() => {
    gnupg = openGnuPg();
    gnupg.gpg([...time(-20), '--quick-gen-key', `EX <${ADDRESS}>`, 'ed25519', 'sign,cert', '10d']);
    key = gnupg.fingerprint(ADDRESS);
    gnupg.gpg([...time(-20), '--quick-add-key', key, 'cv25519', 'encr', '10d']);
  });
  afterAll(() => {
    gnupg.close();
  });

  it('is refused while the published one still says that it has expired', async () => {
    const old = published();
    gnupg.gpg([...time(-1), '--quick-set-expire', key, '1y']);
    const [, subkey = ''] =
      gnupg
        .gpg(['--with-colons', '--list-keys', key])
        .toString()
        .match(/(?<=^fpr:{9})[0-9A-F]{40}/gm) ?? [];
    gnupg.gpg([...time(-1), '--quick-set-expire', key, '1y', subkey]);
    await expect(signedRoot({ publicKey: old, privateKey: secret() })).rejects.toThrow(
      'was made by a key that has expired',
    );
  });

  it('signs nothing with a date before the extension: Sequoia would not take it', async () => {
    const { root } = await signedRoot({ publicKey: published(), privateKey: secret() });
    expect((await verifyFolder(root, now())).findings).toEqual([]);
    const told = importing(join(root, 'security/keys/ex-csirt.asc')).status([
      '--verify',
      join(root, `${ADVISORY}.asc`),
      join(root, ADVISORY),
    ]);
    expectGood(told, key);
    const signed = Number(/VALIDSIG \S+ \S+ (\d+)/.exec(told)?.[1]) * 1000;
    expect(signed).toBeGreaterThan(Date.now() - 1.01 * 86_400_000);
  });
});

const opened: GnuPg[] = [];
afterAll(() => {
  for (const gnupg of opened) gnupg.close();
});

/** A GnuPG that knows one key and nothing else. */
function importing(key: string): GnuPg {
  const gnupg = openGnuPg();
  opened.push(gnupg);
  gnupg.gpg(['--import', key]);
  return gnupg;
}

function expectGood(status: string, fingerprint: string): void {
  expect(status).toMatch(/^\[GNUPG:\] GOODSIG /m);
  expect(status).toMatch(new RegExp(`^\\[GNUPG:\\] VALIDSIG .*\\b${fingerprint}$`, 'm'));
}

function importedByRnp(key: string): string {
  const home = join(importing(key).home, 'rnp');
  mkdirSync(home);
  execFileSync('rnpkeys', ['--homedir', home, '--import', key], { stdio: 'pipe' });
  return home;
}

function rnp(home: string, file: string): string {
  return execFileSync('sh', ['-c', 'rnp --homedir "$0" --verify "$1" 2>&1; true', home, file]).toString();
}
