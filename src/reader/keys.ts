import { isExampleOrigin } from '../model/demonstration.ts';
import type { TeamKey } from '../model/key.ts';
import type { Locate, Position, Problem } from '../model/problem.ts';
import { reportMailbox, type KeyEntry, type Team } from '../model/team.ts';
import { KeyProblem } from '../openpgp/key-problem.ts';
import { readPublicKey } from '../openpgp/public-key.ts';
import { error, topOf, warning, type Read } from './complaint.ts';
import { nameOf } from './layout.ts';
import type { TextFile } from './text.ts';

/** What the keys of a site are read from. */
export interface KeySources {
  /** Undefined where team.yaml is broken: then nothing says which keys there should be. */
  team: Team | undefined;
  files: readonly TextFile[];
  /** Files that are known to be wrong already. */
  refused: ReadonlySet<string>;
  demonstrationKey: string | undefined;
  /** The path of content/keys as a writer sees it. */
  folder: string;
}

/** Reads the keys that team.yaml lists, or the demonstration key for an example site that lists no team key. */
export async function readKeys(sources: KeySources, locate: Locate): Promise<Read<TeamKey[]>> {
  const { team, files } = sources;
  const misnamed = files.filter(({ path }) => !path.endsWith('.asc')).map(({ file }) => notArmoured(file));
  if (team === undefined) return { value: [], problems: misnamed };
  const reads = await Promise.all([
    ...team.keys.map((entry, index) => readEntry(entry, index, sources, locate)),
    readDemonstration(team, sources.demonstrationKey, locate),
  ]);
  return {
    value: reads.flatMap(({ value }) => value ?? []),
    problems: [...misnamed, ...reads.flatMap(({ problems }) => problems), ...unlisted(team, files)],
  };
}

async function readEntry(
  entry: KeyEntry,
  index: number,
  { files, refused, folder }: KeySources,
  locate: Locate,
): Promise<Read<TeamKey | undefined>> {
  const path = `${folder}/${entry.file}`;
  const file = files.find((one) => one.file === path);
  if (file !== undefined) return readKey(file.text, entry, topOf(path));
  if (refused.has(path)) return { value: undefined, problems: [] };
  const message = `there is no file ${path}`;
  const remedy = 'put the public key there, or correct the name';
  return {
    value: undefined,
    problems: [error('keys', locate('team.yaml', ['keys', index, 'file']), message, remedy)],
  };
}

async function readKey(armored: string, entry: KeyEntry, at: Position): Promise<Read<TeamKey | undefined>> {
  try {
    return { value: await readPublicKey(armored, entry), problems: [] };
  } catch (cause) {
    if (!(cause instanceof KeyProblem)) throw cause;
    return { value: undefined, problems: [error('keys', at, cause.message, cause.remedy)] };
  }
}

async function readDemonstration(
  team: Team,
  armored: string | undefined,
  locate: Locate,
): Promise<Read<TeamKey | undefined>> {
  const isListed = team.keys.some(({ use }) => use === 'team');
  if (armored === undefined || isListed || !isExampleOrigin(team.site.origin))
    return { value: undefined, problems: [] };
  const entry: KeyEntry = { file: 'demonstration.asc', use: 'team', address: reportMailbox(team).address };
  return readKey(armored, entry, locate('team.yaml', ['mailboxes']));
}

function unlisted(team: Team, files: readonly TextFile[]): Problem[] {
  const listed = new Set(team.keys.map(({ file }) => file));
  return files
    .filter(({ path }) => path.endsWith('.asc') && !listed.has(nameOf(path)))
    .map(({ file }) =>
      warning(
        'keys',
        topOf(file),
        'this key is not listed in team.yaml, so it is not published',
        'add it under "keys" in team.yaml, or take it out',
      ),
    );
}

function notArmoured(file: string): Problem {
  return error(
    'layout',
    topOf(file),
    'only armoured public keys belong here, in files whose names end in .asc',
    'export the key again with --armor, or rename the file',
  );
}
