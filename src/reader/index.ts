import { inFileOrder, type Locate, type Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { readAdvisories } from './advisories.ts';
import { readAnnouncements } from './announcements.ts';
import { error, topOf } from './complaint.ts';
import { readFolder, type Folder } from './folder.ts';
import { readKeys } from './keys.ts';
import { locator } from './locate.ts';
import { shelve, type Shelf } from './shelf.ts';
import { listPublicFiles, publicFolderOf } from './public-folder.ts';
import { readStanding } from './standing.ts';
import { noTeam, NO_TEAM, readTeam } from './team.ts';
import { readWordLists } from './word-lists.ts';

export interface ReadOptions {
  /** Absolute path of the content folder. */
  content: string;
  /** How its path is shown to a writer: `content`. */
  label: string;
  /** An armoured public key: the team key of an example site whose team.yaml lists none. */
  demonstrationKey?: string | undefined;
}

/** What a content folder says, and everything in it that is wrong. */
export interface Reading {
  /** What could be read without a problem; undefined only where team.yaml gives no team. */
  site: Site | undefined;
  /** In file order. */
  problems: Problem[];
  locate: Locate;
}

/**
 * Reads a content folder. Nothing in it makes this fail: what is wrong is a problem, and a file with
 * an error is left out of the site.
 */
export async function readSite(options: ReadOptions): Promise<Reading> {
  const folder = await readFolder(options.content, options.label);
  if (folder === undefined)
    return { site: undefined, problems: [noFolder(options.label)], locate: locator([], options.label) };
  return readFrom(folder, options);
}

async function readFrom(folder: Folder, { content, label, demonstrationKey }: ReadOptions): Promise<Reading> {
  const { value: shelf, problems: strays } = shelve(folder, label);
  const locate = locator(Object.values(shelf).flat(), label);
  const { value: sheet, problems: teamProblems } = readTeamOn(shelf, strays, label);
  const { team, published, authoritative } = sheet;
  const advisories = readAdvisories(shelf, published, label);
  const announcements = readAnnouncements(shelf, published, authoritative, label);
  const standing = readStanding(shelf, published, label);
  const wordLists = readWordLists(shelf.words ?? [], published);
  const refused = new Set(strays.map(({ file }) => file));
  const keySources = { team, files: shelf.key ?? [], refused, demonstrationKey, folder: `${label}/keys` };
  const keys = await readKeys(keySources, locate);
  const reads = [advisories, announcements, standing, wordLists, keys];
  const problems = [...strays, ...teamProblems, ...reads.flatMap((read) => read.problems)];
  const site = team && {
    team,
    keys: keys.value,
    advisories: advisories.value,
    announcements: announcements.value,
    standing: standing.value,
    wordOverrides: wordLists.value,
    publicFiles: await listPublicFiles(publicFolderOf(content)),
  };
  return { site, problems: problems.sort(inFileOrder), locate };
}

function readTeamOn(shelf: Shelf, told: readonly Problem[], label: string) {
  const file = shelf.team?.[0];
  if (file !== undefined) return readTeam(file);
  const isTold = told.some((problem) => problem.file.toLowerCase().startsWith(`${label}/team.y`));
  return { value: NO_TEAM, problems: isTold ? [] : [noTeam(label)] };
}

function noFolder(label: string): Problem {
  return error(
    'layout',
    topOf(label),
    'there is no such folder',
    'run "npm run setup", copy the sample’s content folder, or name another with --content',
  );
}
