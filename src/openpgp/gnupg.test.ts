import { afterAll, beforeAll, expect, it } from 'vitest';
import { directoryBytes, openGnuPg, type GnuPg } from '../tests/gnupg.ts';
import { makeTestKey } from '../tests/test-keys.ts';
import { needs } from '../tests/tools.ts';
import { readPublicKey } from './public-key.ts';
import { verifyCleartext, verifyDetached } from './signature.ts';
import { openSigner } from './signer.ts';

const ADDRESS = 'csirt@example.org';
const ENTRY = { file: 'csirt.asc', use: 'team', address: ADDRESS } as const;
const now = () => new Date().toISOString();
/** Seconds since 1970. */
const BEGIN = Math.floor(Date.now() / 1000) - 3600;
let gnupg: GnuPg;

beforeAll(() => {
  gnupg = openGnuPg();
});
afterAll(() => {
  gnupg.close();
});

const exported = (fingerprint: string) => gnupg.gpg(['--armor', '--export', fingerprint]).toString();
const directoryKey = async (armored: string, address = ADDRESS) =>
  Buffer.from((await readPublicKey(armored, { ...ENTRY, address })).directoryBase64, 'base64');

/** A team’s key as people make them, with a signing and an encryption subkey, an hour old. */
function teamKey(userId: string, algorithm: string, encryption: string): string {
  const then = ['--faked-system-time', String(BEGIN)];
  gnupg.gpg([...then, '--quick-gen-key', userId, algorithm, 'sign,cert', '1y']);
  const fingerprint = gnupg.fingerprint(userId);
  gnupg.gpg([...then, '--quick-add-key', fingerprint, encryption, 'encr', '1y']);
  gnupg.gpg([...then, '--quick-add-key', fingerprint, algorithm, 'sign', '1y']);
  return fingerprint;
}

needs(
  'gpg',
  'gpgconf',
  'gpg-wks-client',
)('the key for the Web Key Directory', () => {
  it.each(['ed25519', 'rsa4096'] as const)(
    'is for an %s key of OpenPGP.js what gpg-wks-client makes',
    async (type) => {
      const { publicKey, fingerprint } = await makeTestKey({ type, address: ADDRESS, expiresAfterDays: 365 });
      gnupg.gpg(['--import'], publicKey);
      expect(await directoryKey(publicKey)).toEqual(directoryBytes(gnupg, fingerprint, ADDRESS));
    },
  );

  it.each([
    ['ed25519', 'cv25519'],
    ['rsa2048', 'rsa2048'],
  ])(
    'is for an %s key of GnuPG what gpg-wks-client makes, at every stage of its life',
    async (algorithm, encryption) => {
      const address = `${algorithm}@example.org`;
      const key = teamKey(`EX ${algorithm} <${address}>`, algorithm, encryption);
      const equal = async () => {
        expect(await directoryKey(exported(key), address)).toEqual(directoryBytes(gnupg, key, address));
      };
      await equal();
      const young = exported(key);
      const stages: string[][] = [
        ['--quick-add-uid', key, 'Other <other@example.org>'],
        ['--quick-set-expire', key, '2y'],
        ['--quick-set-expire', key, '3y', '*'],
        ['--quick-gen-key', `Third ${algorithm} <third-${algorithm}@example.org>`],
        ['--local-user', `third-${algorithm}@example.org`, '--quick-sign-key', key],
        ['--quick-add-uid', key, `Another name <${address.toUpperCase()}>`],
        ['--quick-revoke-uid', key, 'Other <other@example.org>'],
        ['--quick-add-key', key, encryption, 'encr', '1y'],
      ];
      for (const [index, stage] of stages.entries()) {
        gnupg.gpg(['--faked-system-time', String(BEGIN + 60 * (index + 1)), ...stage]);
        await equal();
      }
      gnupg.gpg(['--import'], young);
      await equal();
    },
    60_000,
  );

  it('keeps no certification by others and no other user ID', async () => {
    const whole = exported(gnupg.fingerprint('ed25519@example.org'));
    const packetsOf = (key: string | Uint8Array) => {
      const packets = gnupg.gpg(['--list-packets'], key).toString();
      const signers = new Set(packets.match(/(?<=^:signature packet: .*keyid )[0-9A-F]+/gm));
      return { users: packets.match(/^:user ID packet/gm)?.length, signers: signers.size };
    };
    expect(packetsOf(whole)).toEqual({ users: 3, signers: 2 });
    expect(packetsOf(await directoryKey(whole, 'ed25519@example.org'))).toEqual({ users: 1, signers: 1 });
  });
});

needs('gpg', 'gpgconf')('keys and signatures of GnuPG', () => {
  it('opens a signing subkey whose primary secret was removed', async () => {
    const key = teamKey('Sub <sub@example.org>', 'ed25519', 'cv25519');
    const secret = gnupg.gpg(['--armor', '--export-secret-subkeys', key]).toString();
    const signer = await openSigner(secret, { now: now() });
    expect(signer.fingerprint).toBe(key);
    const bytes = Buffer.from('x');
    const finding = await verifyDetached(bytes, await signer.detached(bytes, now()), [exported(key)], now());
    expect(finding).toMatchObject({ ok: true, fingerprint: key });
  });

  it('refuses a file that has no secret that can sign', async () => {
    gnupg.gpg(['--quick-gen-key', 'Primary <primary@example.org>', 'ed25519', 'sign,cert', '1y']);
    const key = gnupg.fingerprint('primary@example.org');
    gnupg.gpg(['--quick-add-key', key, 'cv25519', 'encr', '1y']);
    const secret = gnupg.gpg(['--armor', '--export-secret-subkeys', key]).toString();
    await expect(openSigner(secret, { now: now() })).rejects.toThrow(
      'the file holds no secret that can sign',
    );
  });

  it('verifies what GnuPG signs, but not with SHA-1', async () => {
    gnupg.gpg(['--quick-gen-key', 'Signs <signs@example.org>', 'rsa3072', 'sign,cert', '1y']);
    const key = [exported('signs@example.org')];
    const sign = (...args: string[]) =>
      gnupg.gpg(['--local-user', 'signs@example.org', '--armor', ...args], 'a text\n').toString();
    const bytes = Buffer.from('a text\n');
    expect(await verifyDetached(bytes, sign('--detach-sign'), key, now())).toMatchObject({ ok: true });
    expect(await verifyCleartext(sign('--clearsign'), key, now())).toMatchObject({
      ok: true,
      text: 'a text\n',
    });
    const weak = sign('--detach-sign', '--digest-algo', 'SHA1', '--weak-digest', 'MD5');
    expect(await verifyDetached(bytes, weak, key, now())).toEqual({
      ok: false,
      reason: 'uses a method that is broken',
    });
  });

  it('refuses a Brainpool key', async () => {
    gnupg.gpg(['--quick-gen-key', 'Brain <brain@example.org>', 'brainpoolP256r1', 'sign,cert', '1y']);
    const read = readPublicKey(exported('brain@example.org'), { ...ENTRY, address: 'brain@example.org' });
    await expect(read).rejects.toThrow('of a kind that many programs cannot check: ecdsa (brainpoolP256r1)');
  });
});
