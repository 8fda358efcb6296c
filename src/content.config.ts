import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { presentedSite, type PresentedSite } from './build/presented-site.ts';
import { fromEnvironment } from './build/settings.ts';
import { clock } from './commands/clock.ts';

/*
 * Astro’s collections over the one reader of content/. The site comes as one checked value, a single entry: no entry can
 * be lost or overwritten on its way to a page. The standing documents' MDX comes as modules: src/build/standing-modules.ts.
 */

type Context = Parameters<Loader['load']>[0];

const presented = defineCollection({
  loader: { name: 'presented-site', load },
  schema: z.custom<PresentedSite>(),
});

export const collections = { presented };

/** Stores the site, and in the preview again at every change of the content. */
async function load(context: Context): Promise<void> {
  await store(context);
  const { content } = fromEnvironment(process.env, clock);
  context.watcher?.add(content);
  context.watcher?.on('all', (_event, path) => {
    if (!path.startsWith(content)) return;
    store(context).catch((error: unknown) => {
      context.logger.error(String(error));
    });
  });
}

async function store(context: Context): Promise<void> {
  const site = await presentedSite();
  context.store.clear();
  context.store.set({ id: 'site', data: { ...site } });
}
