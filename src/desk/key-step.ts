import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TeamKey } from '../model/key.ts';
import type { Moment } from '../model/moment.ts';
import type { KeyEntry, Team } from '../model/team.ts';
import { readPublicKey } from '../openpgp/public-key.ts';
import { makeTeamKey } from '../openpgp/team-key.ts';
import { makesKey } from './key-questions.ts';
import { storeKey, type StoredKey } from './key-store.ts';
import type { Answers } from './questions.ts';
import { slugOf } from './slug.ts';

/** A key that the team is about to get. */
export interface ComingKey {
  key: TeamKey;
  /** Puts the secret files of a key that was made where they are kept. */
  store: () => Promise<StoredKey | undefined>;
}

/** A key that the team has got. */
export interface NewKey {
  key: TeamKey;
  /** Where its secret files are, for a key that was made. */
  stored: StoredKey | undefined;
}

/** The entry of team.yaml for the key that the answers ask for; undefined where they ask for none. */
export function newKeyEntry(
  answers: Answers,
  team: Team | undefined,
  files: readonly string[],
): KeyEntry | undefined {
  if (answers.key !== 'import' && !makesKey(answers.key, team)) return undefined;
  const stem = slugOf(answers['short-name'] ?? '') || 'team';
  let file = `${stem}.asc`;
  for (let number = 2; files.includes(`keys/${file}`); number++) file = `${stem}-${number}.asc`;
  return { file, use: 'team', address: answers.mailbox ?? '' };
}

/** Makes or reads the key of an entry. */
export async function getKey(
  entry: KeyEntry,
  answers: Answers,
  passphrase: string,
  now: Moment,
): Promise<ComingKey> {
  if (answers.key === 'import') {
    const armored = await readFile(resolve(answers['key-file'] ?? ''), 'utf8');
    return { key: await readPublicKey(armored, entry), store: () => Promise.resolve(undefined) };
  }
  const owner = { name: answers['short-name'] ?? '', address: entry.address };
  const pair = await makeTeamKey(owner, passphrase, now);
  const key = await readPublicKey(pair.publicKey, entry);
  const name = `${entry.file.replace(/\.asc$/, '')}-${key.keyId}`;
  return { key, store: () => storeKey(resolve(answers['key-folder'] ?? ''), name, pair) };
}
