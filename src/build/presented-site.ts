import { loadSite } from '../check/loaded-site.ts';
import { clock } from '../commands/clock.ts';
import type { Moment } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import { publicAt, type Site } from '../model/site.ts';
import { fromEnvironment } from './settings.ts';

/** What the pages present: the site as it may be seen, and in the preview also its problems. */
export interface PresentedSite {
  site: Site;
  now: Moment;
  preview: boolean;
  problems: Problem[];
}

let known: Promise<PresentedSite> | undefined;

/**
 * The site that this Astro process presents, by its environment; read once in a build, afresh at each call in the preview.
 * @throws Error in a build where the content has errors: `check` tells them before Astro is started
 */
export function presentedSite(): Promise<PresentedSite> {
  const settings = fromEnvironment(process.env, clock);
  if (settings.preview) return present();
  known ??= present();
  return known;
}

async function present(): Promise<PresentedSite> {
  const { content, label, now, preview, demonstrationKey } = fromEnvironment(process.env, clock);
  const { site, problems } = await loadSite({ content, label, now, demonstrationKey });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (site === undefined) throw new Error(`${label}/team.yaml cannot be read: npm run check says why`);
  if (!preview && errors.length > 0)
    throw new Error(`${label} has ${errors.length} problems: npm run check lists them`);
  return { site: preview ? site : publicAt(site, now), now, preview, problems: preview ? problems : [] };
}
