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

type Store = Parameters<Loader['load']>[0];

const presented = defineCollection({
  loader: { name: 'presented-site', load: (context) => onEveryChange(context, storeSite) },
  schema: z.custom<PresentedSite>(),
});

export const collections = { presented };

async function storeSite({ store }: Store): Promise<void> {
  const site = await presentedSite();
  store.clear();
  store.set({ id: 'site', data: { ...site } });
}

async function onEveryChange(context: Store, load: (context: Store) => Promise<void>): Promise<void> {
  await load(context);
  const { content } = fromEnvironment(process.env, clock);
  context.watcher?.add(content);
  context.watcher?.on('all', (_event, path) => {
    if (path.startsWith(content))
      load(context).catch((error: unknown) => {
        context.logger.error(String(error));
      });
  });
}
