import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { directoryPlace } from '../documents/web-key-directory.ts';
import { goodBy, openGnuPg, verdict } from '../tests/gnupg.ts';
import { ADDRESS, manifestIn, MANIFEST } from '../tests/signed-web-root.ts';
import { signedBy, type KeyPair } from '../tests/signed-by.ts';
import { ADVISORY, put, SECURITY_TXT } from '../tests/small-web-root.ts';
import { makeTestKey } from '../tests/test-keys.ts';
import { needs } from '../tests/tools.ts';
import { builtFiles } from './manifest.ts';
import { verifyFolder } from './verify-folder.ts';

const A_DAY_AGO = new Date(Date.now() - 86_400_000);

/** A team’s key as GnuPG keeps it, with a signing subkey, its primary secret taken away. */
function subkeyOnly(): KeyPair {
  const gnupg = openGnuPg();
  gnupg.gpg(['--quick-gen-key', `EX <${ADDRESS}>`, 'ed25519', 'cert', '1y']);
  const key = gnupg.fingerprint(ADDRESS);
  gnupg.gpg(['--quick-add-key', key, 'ed25519', 'sign', '1y']);
  gnupg.gpg(['--quick-add-key', key, 'cv25519', 'encr', '1y']);
  const publicKey = gnupg.gpg(['--armor', '--export', key]).toString();
  const privateKey = gnupg.gpg(['--armor', '--export-secret-subkeys', key]).toString();
  gnupg.close();
  return { publicKey, privateKey };
}

const KINDS: [string, () => KeyPair | Promise<KeyPair>][] = [
  ['an Ed25519 key', () => makeTestKey({ type: 'ed25519', address: ADDRESS, created: A_DAY_AGO })],
  ['an RSA-4096 key', () => makeTestKey({ type: 'rsa4096', address: ADDRESS, created: A_DAY_AGO })],
  ['a signing subkey without its primary secret', subkeyOnly],
];

/** Every file with a detached signature, the manifest too. */
async function detachedIn(root: string): Promise<string[]> {
  const signed = builtFiles(await manifestIn(root)).filter(({ signature }) => signature === 'detached');
  return [MANIFEST, ...signed.map(({ address }) => address)].map((address) => join(root, address));
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
    let keys: [string, string][];

    beforeAll(async () => {
      ({ root, fingerprint } = await signedBy(await make()));
      key = join(root, 'security/keys/ex-csirt.asc');
      keys = [
        ['the published key', key],
        ['the key of the Web Key Directory', join(root, directoryPlace(ADDRESS).keys[0])],
      ];
    });

    it('verifies here', async () => {
      expect((await verifyFolder(root, new Date().toISOString())).findings).toEqual([]);
    });

    it('GnuPG finds every signature good with every form of the key', async () => {
      const files = await detachedIn(root);
      expect(files).toHaveLength(3);
      for (const [name, form] of keys) {
        for (const file of files)
          expect(verdict(form, `${file}.asc`, file), name).toMatch(goodBy(fingerprint));
        expect(verdict(form, join(root, SECURITY_TXT)), name).toMatch(goodBy(fingerprint));
      }
    });

    it('Sequoia finds every signature good with every form of the key', async () => {
      for (const [name, form] of keys) {
        for (const file of await detachedIn(root)) {
          const told = execFileSync('sqop', ['verify', `${file}.asc`, form], {
            input: await readFile(file),
          }).toString();
          expect(told.toUpperCase(), name).toContain(fingerprint);
        }
        const input = await readFile(join(root, SECURITY_TXT));
        expect(execFileSync('sqop', ['inline-verify', form], { input }).toString()).toMatch(
          /^Contact: mailto:csirt@example.org\n/,
        );
      }
    });

    it('RNP finds every signature good', async () => {
      for (const file of await detachedIn(root))
        expect(rnp(key, `${file}.asc`)).toContain('verified successfully');
      expect(rnp(key, join(root, SECURITY_TXT))).toContain('verified successfully');
    });

    it('none of them finds a changed file good', async () => {
      const file = join(root, ADVISORY);
      await put(root, ADVISORY, 'Do nothing.\n');
      expect(verdict(key, `${file}.asc`, file)).toContain('BADSIG');
      const sqop = () =>
        execFileSync('sqop', ['verify', `${file}.asc`, key], { input: 'Do nothing.\n', stdio: 'pipe' });
      expect(sqop).toThrow('No acceptable signatures');
      expect(rnp(key, `${file}.asc`)).toContain('BAD signature');
    });
  });
});

/** What an RNP that knows one key says of a signature. */
function rnp(key: string, file: string): string {
  const home = mkdtempSync(join(tmpdir(), 'rnp-'));
  mkdirSync(join(home, 'keys'));
  execFileSync('rnpkeys', ['--homedir', join(home, 'keys'), '--import', key], { stdio: 'pipe' });
  const told = execFileSync('sh', [
    '-c',
    'rnp --homedir "$0" --verify "$1" 2>&1; true',
    join(home, 'keys'),
    file,
  ]);
  rmSync(home, { recursive: true });
  return told.toString();
}
