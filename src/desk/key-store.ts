import { existsSync, realpathSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { TeamKeyPair } from '../openpgp/team-key.ts';
import type { Judgement } from './questions.ts';

const ENGINE = resolve(import.meta.dirname, '../..');

/** Where private keys are kept unless somebody says otherwise: with the user’s own data, outside every project. */
export function defaultKeyFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { XDG_DATA_HOME: set } = environment;
  const data = set === undefined || set === '' ? join(homedir(), '.local/share') : set;
  return join(data, 'slash-security/keys');
}

/** What is wrong with a folder for private keys: none may come near what is shared with others. */
export function judgeKeyFolder(folder: string, content: string): Judgement {
  const place = realPlace(resolve(folder));
  const isInside = [ENGINE, content, resolve(content, '../public')].some((project) =>
    isIn(place, realPlace(project)),
  );
  if (isInside)
    return `${folder} is inside the project - name a folder outside it, so that no private key is ever shared`;
  if (foldersAbove(place).some((above) => existsSync(join(above, '.git'))))
    return `${folder} is in a folder that git keeps - name one outside it, so that no private key is ever shared`;
  return undefined;
}

/** Where the two secret files of a key have been put. */
export interface StoredKey {
  privateKey: string;
  revocationCertificate: string;
}

/** Keeps a private key and its revocation certificate in a folder, readable for this user only. No file there is ever replaced. */
export async function storeKey(folder: string, name: string, pair: TeamKeyPair): Promise<StoredKey> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const stored = {
    privateKey: join(folder, `${name}.private.asc`),
    revocationCertificate: join(folder, `${name}.revocation.asc`),
  };
  await writeFile(stored.privateKey, pair.privateKey, { mode: 0o600, flag: 'wx' });
  await writeFile(stored.revocationCertificate, pair.revocationCertificate, { mode: 0o600, flag: 'wx' });
  return stored;
}

/** Takes away a key that has just been stored and never came to be used. */
export async function forgetKey(stored: StoredKey | undefined): Promise<void> {
  await Promise.all(Object.values(stored ?? {}).map((file: string) => rm(file, { force: true })));
}

/** The place of a folder that may not be there yet, with every link on the way followed. */
function realPlace(folder: string): string {
  const there = foldersAbove(folder).find((above) => existsSync(above)) ?? '/';
  return join(realpathSync(there), relative(there, folder));
}

function foldersAbove(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}

function isIn(place: string, folder: string): boolean {
  const path = relative(folder, place);
  return !path.startsWith('..') && !isAbsolute(path);
}
