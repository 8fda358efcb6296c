import type { Connect, Plugin, ViteDevServer } from 'vite';
import { clock } from '../commands/clock.ts';
import type { PublishedFile } from '../model/publication.ts';
import { publicationOf } from '../publication/index.ts';
import { presentedSite } from './presented-site.ts';
import { readPublicFolder } from './public-folder.ts';
import { fromEnvironment } from './settings.ts';

/**
 * Vite plugin for the live preview: answers the addresses of the documents (security.txt, texts, feeds, keys) with what a
 * build would write there, unsigned; and renders everything anew when a file of the content changes.
 */
export function liveDocuments(): Plugin {
  return {
    name: 'live-documents',
    enforce: 'post',
    configureServer: (server) => {
      followContent(server);
      // In front of Astro's own, which it puts there in the same way: it answers 404 to all that is not below the mount path.
      return () => server.middlewares.stack.unshift({ route: '', handle: answerDocuments(server) });
    },
  };
}

function followContent(server: ViteDevServer): void {
  const { content } = fromEnvironment(process.env, clock);
  server.watcher.add(content);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(content)) return;
    server.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  });
}

function answerDocuments(server: ViteDevServer): Connect.NextHandleFunction {
  return (request, response, next) => {
    documentAt(request.url ?? '/').then(
      (file) => {
        if (file === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', file.mediaType);
        response.end(file.bytes);
      },
      (error: unknown) => {
        server.config.logger.error(String(error));
        next();
      },
    );
  };
}

async function documentAt(url: string): Promise<PublishedFile | undefined> {
  const { pathname } = new URL(url, 'https://localhost');
  if (pathname.endsWith('/') || /\/@|\/node_modules\//.test(pathname)) return undefined;
  const { site, now } = await presentedSite();
  const publicFiles = await readPublicFolder(fromEnvironment(process.env, clock).content);
  return publicationOf(site, now, publicFiles).files.find(({ address }) => address === pathname);
}
