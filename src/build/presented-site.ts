import { loadSite } from '../check/loaded-site.ts';
import { forgetUnused } from '../check/memory.ts';
import { clock } from '../commands/clock.ts';
import type { Moment } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import { publicAt, type Site } from '../model/site.ts';
import { stampOf } from '../reader/stamp.ts';
import { fromEnvironment } from './settings.ts';

/** What the pages present: the site as it may be seen, and in the preview also its problems. */
export interface PresentedSite {
  site: Site;
  now: Moment;
  preview: boolean;
  problems: Problem[];
}

let known: { stamp: string; site: Promise<PresentedSite> } | undefined;

/**
 * The site that this Astro process presents, by its environment. A build reads it once; the preview reads it anew when a
 * file of the content has changed, shows what is wrong as well as it can be shown, and keeps the last good one where
 * team.yaml has become unreadable.
 * @throws Error in a build where the content has errors: `check` tells them before Astro is started
 */
export async function presentedSite(): Promise<PresentedSite> {
  const { preview, content } = fromEnvironment(process.env, clock);
  const stamp = preview ? await stampOf(content) : '';
  if (known?.stamp !== stamp) known = { stamp, site: present(known?.site) };
  return known.site;
}

async function present(before?: Promise<PresentedSite>): Promise<PresentedSite> {
  const { content, label, now, preview, demonstrationKey } = fromEnvironment(process.env, clock);
  const { site, draft, problems } = await loadSite({ content, label, now, demonstrationKey });
  forgetUnused();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (preview && site === undefined && before !== undefined) return { ...(await before), problems };
  if (preview && draft !== undefined) return { site: draft, now, preview, problems };
  if (site === undefined) throw new Error(`${label}/team.yaml cannot be read: npm run check says why`);
  if (errors.length > 0) throw new Error(`${label} has ${errors.length} problems: npm run check lists them`);
  return { site: publicAt(site, now), now, preview, problems: [] };
}
