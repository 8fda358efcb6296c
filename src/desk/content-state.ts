import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn, hashOf, isKept, readSampleFiles } from './sample-files.ts';

/** What setup finds in a content folder. */
export interface ContentState {
  /** The team.yaml that is there, unless it is the sample’s; undefined where there is none. */
  team: string | undefined;
  /** Files of the sample, just as they came. */
  sample: string[];
  /** Files of the sample that somebody has changed; where team.yaml is the team’s own, they are the team’s texts. */
  changed: string[];
  /** Every file that is no note and not hidden. */
  files: string[];
}

/** Looks at a content folder; one that is not there is empty. */
export async function contentState(content: string): Promise<ContentState> {
  const known = await readSampleFiles();
  const files = (await filesIn(content)).filter((path) => !isKept(path));
  const fromSample = files.filter((path) => path in known);
  const hashes = await Promise.all(fromSample.map((path) => hashOf(join(content, path))));
  const sample = fromSample.filter((path, index) => known[path] === hashes[index]);
  const isOwn = files.includes('team.yaml') && !sample.includes('team.yaml');
  const changed = isOwn ? [] : fromSample.filter((path) => !sample.includes(path));
  const team = isOwn ? await readFile(join(content, 'team.yaml'), 'utf8') : undefined;
  return { team, sample, changed, files };
}
