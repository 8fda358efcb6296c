import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { alone } from '../commands/alone.ts';
import { CommandFailure, EXIT } from '../commands/failure.ts';
import { isExampleOrigin } from '../model/demonstration.ts';
import { daysAfter, isBefore, type Moment } from '../model/moment.ts';
import { makeDemonstrationKey, publicHalf, type DemonstrationTeam } from '../openpgp/demonstration-key.ts';
import { readPublicKey } from '../openpgp/public-key.ts';

/** A site without a key of its own, as its demonstration key knows it. */
export interface DemonstrationSite extends DemonstrationTeam {
  origin: string;
}

/** A key with fewer days left is made anew. */
const LEAST_DAYS = 60;

/** The armoured public key of a site’s demonstration; made on first use. @throws CommandFailure as `demonstrationPrivateKey` */
export async function demonstrationPublicKey(site: DemonstrationSite, now: Moment): Promise<string> {
  return publicHalf(await demonstrationPrivateKey(site, now));
}

/**
 * The armoured private key of a site’s demonstration, kept for this user of this machine only, outside every project;
 * made on first use, and anew when few days are left of it.
 * @throws CommandFailure for a site that is no example (exit code 1), and where the key cannot be kept (exit code 3)
 */
export async function demonstrationPrivateKey(site: DemonstrationSite, now: Moment): Promise<string> {
  if (!isExampleOrigin(site.origin)) throw notAnExample(site);
  const folder = keyFolder();
  const file = join(folder, `${nameOf(site)}.asc`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    return (await usable(file, site, now)) ?? (await alone(`${file}.lock`, () => madeOnce(file, site, now)));
  } catch (cause) {
    if (cause instanceof CommandFailure) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CommandFailure(EXIT.outside, `the demonstration key cannot be kept in ${folder}: ${why}`, {
      cause,
    });
  }
}

function keyFolder(): string {
  const { XDG_DATA_HOME: set } = process.env;
  const data = set === undefined || set === '' ? join(homedir(), '.local/share') : set;
  return join(data, 'slash-security/demonstration');
}

function nameOf({ origin, address }: DemonstrationSite): string {
  return createHash('sha256').update(`${origin}\n${address}`).digest('hex');
}

async function usable(
  file: string,
  { address }: DemonstrationSite,
  now: Moment,
): Promise<string | undefined> {
  const armored = await readFile(file, 'utf8').catch(ignoreMissing);
  if (armored === undefined) return undefined;
  const key = await readPublicKey(await publicHalf(armored), { file: '', use: 'team', address });
  const lasts = key.expires === undefined || isBefore(daysAfter(now, LEAST_DAYS), key.expires);
  return lasts && !isBefore(now, key.created) ? armored : undefined;
}

/** Another process may have made the key while this one waited. */
async function madeOnce(file: string, site: DemonstrationSite, now: Moment): Promise<string> {
  const found = await usable(file, site, now);
  if (found !== undefined) return found;
  const { privateKey, publicKey } = await makeDemonstrationKey(site, now);
  await put(file.replace(/\.asc$/, '.pub.asc'), publicKey, 0o644);
  await put(file, privateKey, 0o600);
  return privateKey;
}

async function put(file: string, text: string, mode: number): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, text, { mode });
  await rename(unfinished, file);
}

function ignoreMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}

function notAnExample({ origin }: DemonstrationSite): CommandFailure {
  return new CommandFailure(
    EXIT.problems,
    `${origin} is no example: it needs a key of its team’s own (npm run setup makes one)`,
  );
}
