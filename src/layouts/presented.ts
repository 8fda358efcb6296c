import { getEntry } from 'astro:content';
import type { PresentedSite } from '../build/presented-site.ts';

/** What the pages present: the site, the date of the build, and in the preview its problems. */
export async function presented(): Promise<PresentedSite> {
  const entry = await getEntry('presented', 'site');
  if (entry === undefined) throw new Error('the site has not been loaded');
  return entry.data;
}
