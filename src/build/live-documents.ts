import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import { publicationOf } from '../publication/index.ts';
import { readPublicFolder } from './public-folder.ts';
import { presentedSite } from './presented-site.ts';
import { fromEnvironment } from './settings.ts';
import { clock } from '../commands/clock.ts';

/**
 * In the live preview, answers the addresses of the documents (security.txt, texts, feeds, keys) with what a build
 * would write there, unsigned; and renders everything anew when a file of the content changes.
 */
export function liveDocuments(): AstroIntegration {
  return {
    name: 'live-documents',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const { content } = fromEnvironment(process.env, clock);
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return;
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          documentAt(request.originalUrl ?? '/').then(
            (file) => {
              if (file === undefined) {
                next();
                return;
              }
              response.setHeader('Content-Type', file.mediaType);
              response.end(file.bytes);
            },
            (error: unknown) => {
              logger.error(String(error));
              next();
            },
          );
        });
      },
    },
  };
}

async function documentAt(url: string) {
  const { pathname } = new URL(url, 'https://localhost');
  if (pathname.endsWith('/') || pathname.includes('/@') || pathname.includes('/node_modules/'))
    return undefined;
  const { site, now } = await presentedSite();
  const publicFiles = await readPublicFolder(
    resolve(fromEnvironment(process.env, clock).content, '../public'),
  );
  return publicationOf(site, now, publicFiles).files.find(({ address }) => address === pathname);
}
