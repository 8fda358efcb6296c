import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { directoryPlace } from '../documents/web-key-directory.ts';
import { verifyDetached } from '../openpgp/signature.ts';
import { goodBy, openGnuPg, verdict, type GnuPg } from '../tests/gnupg.ts';
import { signedBy } from '../tests/signed-by.ts';
import { ADDRESS } from '../tests/signed-web-root.ts';
import { ADVISORY } from '../tests/small-web-root.ts';
import { needs } from '../tests/tools.ts';
import { verifyFolder } from './verify-folder.ts';

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY);
const NEVER = '-';

needs(
  'gpg',
  'gpgconf',
  'sqop',
)('a key whose expiry was extended a day ago', () => {
  const opened: GnuPg[] = [];
  afterAll(() => {
    for (const gnupg of opened) gnupg.close();
  });

  /** A key that was made 20 days ago, before and after its expiry was extended. */
  function extendedKey(firstExpiry: string) {
    const gnupg = openGnuPg();
    opened.push(gnupg);
    const at = (days: number) => ['--faked-system-time', String(Math.floor(daysAgo(days).getTime() / 1000))];
    gnupg.gpg([...at(20), '--quick-gen-key', `EX <${ADDRESS}>`, 'ed25519', 'sign,cert', firstExpiry]);
    const fingerprint = gnupg.fingerprint(ADDRESS);
    gnupg.gpg([...at(20), '--quick-add-key', fingerprint, 'cv25519', 'encr', NEVER]);
    const exported = () => ({
      publicKey: gnupg.gpg(['--armor', '--export', fingerprint]).toString(),
      privateKey: gnupg.gpg(['--armor', '--export-secret-keys', fingerprint]).toString(),
    });
    const before = exported();
    gnupg.gpg([...at(1), '--quick-set-expire', fingerprint, '2y']);
    return { before, after: exported(), fingerprint };
  }

  /** The key as an outsider’s GnuPG keeps it who has had it since before. */
  function merged(...publicKeys: string[]): string {
    const gnupg = openGnuPg();
    opened.push(gnupg);
    for (const publicKey of publicKeys) gnupg.gpg(['--import'], publicKey);
    return gnupg.gpg(['--armor', '--export']).toString();
  }

  async function expectGoodEverywhere(root: string, fingerprint: string): Promise<void> {
    expect((await verifyFolder(root, new Date().toISOString())).findings).toEqual([]);
    const file = join(root, ADVISORY);
    for (const key of ['security/keys/ex-csirt.asc', directoryPlace(ADDRESS).keys[0]]) {
      expect(verdict(join(root, key), `${file}.asc`, file)).toMatch(goodBy(fingerprint));
      const told = execFileSync('sqop', ['verify', `${file}.asc`, join(root, key)], {
        input: await readFile(file),
      });
      expect(told.toString().toUpperCase()).toContain(fingerprint);
    }
  }

  let expired: ReturnType<typeof extendedKey>;
  let current: ReturnType<typeof extendedKey>;
  beforeAll(() => {
    expired = extendedKey('10d');
    current = extendedKey('1y');
  });

  it('signs nothing with a date before the extension', async () => {
    const { root } = await signedBy(current.after);
    await expectGoodEverywhere(root, current.fingerprint);
    expect(await signedOn(root, current.after.publicKey)).toBeGreaterThan(daysAgo(1.01).getTime());
  });

  it('nor with a copy of the private key from before the extension', async () => {
    const { root } = await signedBy({ ...current.before, publicKey: current.after.publicKey });
    await expectGoodEverywhere(root, current.fingerprint);
  });

  it('keeps no signature from before, though the published key still has its older self', async () => {
    const previousRoot = (await signedBy(current.before, { now: daysAgo(15) })).root;
    const publicKey = merged(current.before.publicKey, current.after.publicKey);
    const { root } = await signedBy({ ...current.after, publicKey }, { previousRoot });
    await expectGoodEverywhere(root, current.fingerprint);
    const signature = `${ADVISORY}.asc`;
    expect(await readFile(join(root, signature))).not.toEqual(await readFile(join(previousRoot, signature)));
  });

  it('is refused while the published one still says that it has expired', async () => {
    const pair = { ...expired.after, publicKey: expired.before.publicKey };
    await expect(signedBy(pair)).rejects.toThrow('was made by a key that has expired');
  });

  async function signedOn(root: string, publicKey: string): Promise<number> {
    const [bytes, signature] = await Promise.all(
      ['', '.asc'].map((ending) => readFile(join(root, ADVISORY + ending))),
    );
    const finding = await verifyDetached(
      bytes ?? Buffer.of(),
      String(signature),
      [publicKey],
      new Date().toISOString(),
    );
    return finding.ok ? Date.parse(finding.signed) : Number.NaN;
  }
});
