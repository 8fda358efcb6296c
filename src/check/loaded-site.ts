import type { Moment } from '../model/moment.ts';
import { inFileOrder, type Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { readSite, type ReadOptions } from '../reader/index.ts';
import { checkSite } from '../rules/index.ts';

export interface LoadOptions extends ReadOptions {
  /** The moment for which the site is checked. */
  now: Moment;
}

/** A content folder, read and checked. */
export interface LoadedSite {
  /** What could be read; undefined only where team.yaml gives no team, and then no rule has been asked. */
  site: Site | undefined;
  /** Everything that is wrong, in file order. */
  problems: Problem[];
}

/** Reads a content folder and asks every rule about it. */
export async function loadSite({ now, ...options }: LoadOptions): Promise<LoadedSite> {
  const { site, problems, locate } = await readSite(options);
  if (site === undefined) return { site, problems };
  const errors = problems.filter(({ severity }) => severity === 'error');
  const keptOut = new Set(errors.map(({ file }) => file));
  return { site, problems: [...problems, ...checkSite(site, locate, now, keptOut)].sort(inFileOrder) };
}
