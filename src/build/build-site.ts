import { join } from 'node:path';
import { loadSite } from '../check/loaded-site.ts';
import { CommandFailure, EXIT } from '../commands/failure.ts';
import { mount } from '../model/addresses.ts';
import type { Moment } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import type { Publication } from '../model/publication.ts';
import { publicAt, type Site } from '../model/site.ts';
import { AddressCollision, publicationOf } from '../publication/index.ts';
import { draftManifest } from '../release/draft.ts';
import { demonstrationKeyFor } from './demonstration-step.ts';
import { readPublicFolder } from './public-folder.ts';
import { renderPages } from './render-pages.ts';
import { buildSearchIndex } from './search-index.ts';
import type { BuildSettings } from './settings.ts';
import { writeFiles } from './write-files.ts';

/** A content folder that has been read and checked. */
export interface Checked {
  site: Site | undefined;
  problems: Problem[];
  demonstrationKey: string | undefined;
}

/** Reads and checks a content folder; a team without a key of its own gets the demonstration’s public key. */
export async function checkContent(content: string, label: string, now: Moment): Promise<Checked> {
  const loaded = await loadSite({ content, label, now });
  const demonstrationKey = loaded.site && (await demonstrationKeyFor(loaded.site.team, now));
  if (demonstrationKey === undefined) return { ...loaded, demonstrationKey };
  return { ...(await loadSite({ content, label, now, demonstrationKey })), demonstrationKey };
}

/** What an unsigned web root was built from. */
export interface Built {
  site: Site;
  publication: Publication;
  /** How many files it has, the manifest not counted. */
  files: number;
}

type Step = (name: string) => void;

/**
 * Builds the unsigned web root of a checked site into an empty folder: pages, documents, search index, draft manifest.
 * @param step is told the name of each step as it begins
 * @throws CommandFailure where a page cannot be rendered or two files claim one address
 */
export async function buildWebRoot(
  root: string,
  all: Site,
  settings: BuildSettings,
  step: Step,
): Promise<Built> {
  const site = publicAt(all, settings.now);
  const publicFiles = await readPublicFolder(settings.content);
  const publication = listEverything(() => publicationOf(site, settings.now, publicFiles));
  const pages = join(root, mount(site.team));
  step('pages');
  await renderPages({ ...settings, outDir: pages });
  step('documents');
  await writeFiles(root, publication.files);
  step('search index');
  await buildSearchIndex(pages);
  step('manifest');
  const { files } = await draftManifest({ root, publication, site, now: settings.now });
  return { site, publication, files: files.length };
}

function listEverything(list: () => Publication): Publication {
  try {
    return list();
  } catch (error) {
    if (error instanceof AddressCollision) throw new CommandFailure(EXIT.problems, error.message);
    throw error;
  }
}
