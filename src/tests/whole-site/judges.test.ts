import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from '../built-sites.ts';
import { program } from '../command.ts';
import { needs, pathOf } from '../tools.ts';
import { filesOf } from './html.ts';

/** A signed file of a web root: what is covered, and where its signature is. */
interface Signed {
  file: string;
  signature: string | undefined;
}

function signedFiles({ root }: BuiltSite): Signed[] {
  const files = filesOf(root);
  const detached = files
    .filter((file) => file.endsWith('.asc') && files.includes(file.slice(0, -4)))
    .map((file) => ({ file: join(root, file.slice(0, -4)), signature: join(root, file) }));
  return [...detached, { file: join(root, '.well-known/security.txt'), signature: undefined }];
}

function publishedKey({ root, mount }: BuiltSite): string {
  const folder = join(root, mount, 'keys');
  return join(folder, filesOf(folder).find((file) => file.endsWith('.asc')) ?? '');
}

describe.each(['sample', 'souk'] as const)('what strangers’ tools say of %s', (name) => {
  const site = inject(name);
  const signed = signedFiles(site);
  let home: string;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'judge-'));
  });
  afterAll(() => {
    rmSync(home, { recursive: true, force: true });
  });

  it('there is something to verify: every advisory text, RFC 2350 text, the manifest and security.txt', () => {
    const names = signed.map(({ file }) => basename(file));
    expect(names).toEqual(expect.arrayContaining(['security.txt', 'manifest.json', 'rfc2350.txt']));
    const texts = filesOf(site.root).filter((file) => /advisories\/[^/]+\.txt$/.test(file));
    expect(texts.length).toBeGreaterThanOrEqual(2 * site.languages.length);
    expect(names).toEqual(expect.arrayContaining(texts.map((file) => basename(file))));
  });

  needs('gpg')('gpg', () => {
    it('gpg verifies every signed file with the published key alone', async () => {
      const environment = { GNUPGHOME: home };
      await program('gpg', ['--batch', '--import', publishedKey(site)], { environment });
      for (const { file, signature } of signed) {
        const files = signature === undefined ? [file] : [signature, file];
        const { stdout } = await program('gpg', ['--batch', '--status-fd', '1', '--verify', ...files], {
          environment,
        });
        expect(stdout, file).toContain('[GNUPG:] GOODSIG ');
        expect(stdout, file).toMatch(new RegExp(`\\[GNUPG:\\] VALIDSIG .*${site.fingerprint}`));
      }
    });
  });

  needs('sqop')('sqop', () => {
    it('Sequoia verifies every signed file with the published key alone', async () => {
      for (const { file, signature } of signed) {
        const args =
          signature === undefined
            ? ['inline-verify', publishedKey(site)]
            : ['verify', signature, publishedKey(site)];
        const { code, stderr } = await program('sqop', args, { input: readFileSync(file, 'utf8') });
        expect(code, `${file}: ${stderr}`).toBe(0);
      }
    });
  });

  needs('rnp')('rnp', () => {
    it('RNP verifies every signed file with the published key alone', async () => {
      const keyring = ['--homedir', join(home, 'rnp')];
      await program('mkdir', ['-p', join(home, 'rnp')]);
      await program('rnpkeys', [...keyring, '--import', publishedKey(site)]);
      for (const { file, signature } of signed) {
        const args = signature === undefined ? [file] : [signature, '--source', file];
        const { code, stderr } = await program('rnp', [...keyring, '--verify', ...args]);
        expect(code, `${file}: ${stderr}`).toBe(0);
      }
    });
  });

  needs('sectxt')('sectxt', () => {
    it('sectxt finds no error and no recommendation in security.txt', async () => {
      const script = [
        'import json, sys, sectxt',
        'parser = sectxt.Parser(open(sys.argv[1], "rb").read(), urls=sys.argv[2])',
        'print(json.dumps([parser.errors, parser.recommendations, parser.is_valid()]))',
      ].join('\n');
      const file = join(site.root, '.well-known/security.txt');
      const address = `${site.origin}/.well-known/security.txt`;
      const { stdout, stderr } = await program(process.env.SECTXT_PYTHON ?? 'python3', [
        '-c',
        script,
        file,
        address,
      ]);
      expect(JSON.parse(stdout || JSON.stringify(stderr))).toEqual([[], [], true]);
    });
  });

  needs('gpg', 'gpg-wks-client')('gpg, gpg-wks-client', () => {
    it('the Web Key Directory has what gpg-wks-client makes of the same key', async () => {
      const environment = { GNUPGHOME: home };
      const address = name === 'sample' ? 'csirt@example.org' : 'cert@souk.test';
      const [, domain = ''] = address.split('@');
      const made = join(home, 'wkd');
      await program('mkdir', ['-p', join(made, domain)]);
      writeFileSync(join(home, 'key'), readFileSync(publishedKey(site)));
      const { stdout, stderr, code } = await program(
        pathOf('gpg-wks-client') ?? '',
        ['--directory', made, '--install-key', join(home, 'key'), address],
        { environment },
      );
      expect(code, stdout + stderr).toBe(0);
      const hashes = filesOf(join(made, domain)).filter((file) => file.startsWith('hu/'));
      expect(hashes.length).toBe(1);
      for (const hash of hashes) {
        const theirs = readFileSync(join(made, domain, hash));
        for (const place of [hash, `${domain}/${hash}`]) {
          expect(readFileSync(join(site.root, '.well-known/openpgpkey', place)).equals(theirs), place).toBe(
            true,
          );
        }
      }
    });
  });

  needs('gpg')('gpg', () => {
    it('a report encrypted to the key in the Web Key Directory is encrypted to the team', async () => {
      const folder = join(site.root, '.well-known/openpgpkey/hu');
      const [file = ''] = filesOf(folder);
      const environment = { GNUPGHOME: join(home, 'reporter') };
      await program('mkdir', ['-p', '-m', '700', environment.GNUPGHOME]);
      await program('gpg', ['--batch', '--import', join(folder, file)], { environment });
      const flags = [
        '--batch',
        '--trust-model',
        'always',
        '--status-fd',
        '2',
        '--armor',
        '--recipient',
        site.fingerprint,
        '--encrypt',
      ];
      const { code, stdout } = await program('gpg', flags, {
        environment,
        input: 'There is a hole in www.example.org',
      });
      expect(code).toBe(0);
      expect(stdout).toContain('BEGIN PGP MESSAGE');
    });
  });
});
