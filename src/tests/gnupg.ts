import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathOf } from './tools.ts';

/** A GnuPG of its own: an empty keyring in a folder that is removed at the end. */
export interface GnuPg {
  home: string;
  /** Runs gpg and gives back what it writes; keys have no passphrase. @throws Error where gpg fails */
  gpg(args: string[], input?: string | Uint8Array): Buffer;
  /** The fingerprint of the key of a user ID. */
  fingerprint(userId: string): string;
  /** What gpg says of a signature on its status channel, whatever its exit code. */
  status(args: string[]): string;
  close(): void;
}

/** Opens a GnuPG with an empty keyring. */
export function openGnuPg(): GnuPg {
  const home = mkdtempSync(join(tmpdir(), 'gpg-'));
  const env = { ...process.env, GNUPGHOME: home };
  const batch = [
    '--batch',
    '--quiet',
    '--yes',
    '--no-auto-check-trustdb',
    '--pinentry-mode',
    'loopback',
    '--passphrase',
    '',
  ];
  const run = (args: string[], input: string | Uint8Array = '') =>
    execFileSync('gpg', [...batch, ...args], { env, input, stdio: ['pipe', 'pipe', 'pipe'] });
  return {
    home,
    gpg: run,
    fingerprint: (userId) =>
      /^fpr:{9}([0-9A-F]{40})/m.exec(run(['--with-colons', '--list-keys', userId]).toString())?.[1] ?? '',
    status: (args) => statusOf(() => run(['--status-fd', '1', ...args])),
    close: () => {
      execFileSync('gpgconf', ['--homedir', home, '--kill', 'all']);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The bytes that gpg-wks-client puts into a Web Key Directory for a key of the keyring. */
export function directoryBytes({ home }: GnuPg, fingerprint: string, address: string): Buffer {
  const folder = mkdtempSync(join(home, 'wkd-'));
  const hu = join(folder, address.split('@')[1] ?? '', 'hu');
  mkdirSync(join(hu, '..'));
  const args = ['-C', folder, '--install-key', fingerprint, address];
  execFileSync(pathOf('gpg-wks-client') ?? '', args, {
    env: { ...process.env, GNUPGHOME: home },
    stdio: 'ignore',
  });
  return readFileSync(join(hu, readdirSync(hu)[0] ?? ''));
}

/** What a GnuPG that knows one key, and nothing else, says of a signature. */
export function verdict(keyFile: string, ...verify: string[]): string {
  const gnupg = openGnuPg();
  gnupg.gpg(['--import', keyFile]);
  const said = gnupg.status(['--verify', ...verify]);
  gnupg.close();
  return said;
}

/** What GnuPG says of a good signature by a key that is good today: its exit code says neither. */
export function goodBy(fingerprint: string): RegExp {
  return new RegExp(`^\\[GNUPG:\\] GOODSIG [^]*^\\[GNUPG:\\] VALIDSIG .*\\b${fingerprint}$`, 'm');
}

function statusOf(run: () => Buffer): string {
  try {
    return run().toString();
  } catch (error) {
    return String((error as { stdout: unknown }).stdout);
  }
}
