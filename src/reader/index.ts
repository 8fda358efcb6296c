import { inFileOrder, type Locate, type Position, type Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { readAdvisories } from './advisories.ts';
import { readAnnouncements } from './announcements.ts';
import { error, topOf, type Read } from './complaint.ts';
import { damageIn } from './damage.ts';
import { readFolder, type Folder } from './folder.ts';
import { readKeys } from './keys.ts';
import { locator } from './locate.ts';
import { lenient, STRICT, type Manner } from './manner.ts';
import { readPublicNames } from './public-folder.ts';
import { shelve, type Shelf } from './shelf.ts';
import { VARIANTS } from './stand-in.ts';
import { readStanding } from './standing.ts';
import { readTeam } from './team.ts';
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
  /**
   * What the rules can judge: the site; or, where something in the folder is wrong, two sites with different things in
   * its place. What the rules find in both of them is so whatever stands there.
   */
  judged: Site[];
  /** True for a place where something stands in for what is wrong. */
  isDamaged: (at: Position) => boolean;
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
  if (folder !== undefined) return readFrom(folder, options);
  const problems = [noFolder(options.label)];
  const isDamaged = () => true;
  return { site: undefined, judged: [], isDamaged, problems, locate: locator([], options.label) };
}

async function readFrom(folder: Folder, options: ReadOptions): Promise<Reading> {
  const { value: shelf, problems: strays } = shelve(folder, options.label);
  const files = Object.values(shelf).flat();
  const locate = locator(files, options.label);
  const { value: publicFiles, problems: links } = await readPublicNames(options.content, options.label);
  const read = (manner: Manner) => readShelf({ shelf, strays, publicFiles, locate, ...options }, manner);
  const strict = await read(STRICT);
  const found = [...strays, ...links, ...strict.problems];
  const site = strict.value;
  const isRight = !found.some(({ severity }) => severity === 'error');
  const kept = isRight ? [strict] : await Promise.all(VARIANTS.map((variant) => read(lenient(variant))));
  const problems = [...found, ...(site === undefined ? keyProblems(kept[0], found) : [])];
  return {
    site,
    judged: kept.flatMap(({ value }) => value ?? []),
    isDamaged: damageIn(files, problems),
    problems: problems.sort(inFileOrder),
    locate,
  };
}

/** Without a team nothing said which keys there should be; what stands in its place may. */
function keyProblems(kept: Read<unknown> | undefined, found: Problem[]): Problem[] {
  const isGarbled = found.some(({ rule, file }) => rule === 'yaml' && file.endsWith('/team.yaml'));
  return isGarbled ? [] : (kept?.problems.filter(({ rule }) => rule === 'keys') ?? []);
}

interface Sources extends ReadOptions {
  shelf: Shelf;
  /** What is wrong with the folder as a whole. */
  strays: Problem[];
  publicFiles: string[];
  locate: Locate;
}

async function readShelf(sources: Sources, manner: Manner): Promise<Read<Site | undefined>> {
  const { shelf, strays, publicFiles, locate, label, demonstrationKey } = sources;
  const isTold = strays.some(({ file }) => file.toLowerCase().startsWith(`${label}/team.y`));
  const sheet = readTeam(shelf, isTold, label, manner);
  const { team, published, authoritative } = sheet.value;
  const advisories = readAdvisories(shelf, published, label, manner);
  const announcements = readAnnouncements(shelf, published, authoritative, label, manner);
  const standing = readStanding(shelf, published, label, manner);
  const wordLists = readWordLists(shelf.words ?? [], published);
  const refused = new Set(strays.map(({ file }) => file));
  const keySources = { team, files: shelf.key ?? [], refused, demonstrationKey, folder: `${label}/keys` };
  const keys = await readKeys(keySources, locate);
  const reads = [sheet, advisories, announcements, standing, wordLists, keys];
  const value = team && {
    team,
    keys: keys.value,
    advisories: advisories.value,
    announcements: announcements.value,
    standing: standing.value,
    wordOverrides: wordLists.value,
    publicFiles,
  };
  return { value, problems: reads.flatMap((read) => read.problems) };
}

function noFolder(label: string): Problem {
  return error(
    'layout',
    topOf(label),
    'there is no such folder',
    'run "npm run setup", copy the sample’s content folder, or name another with --content',
  );
}
