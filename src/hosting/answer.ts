import type { HeaderClass } from '../model/publication.ts';
import { HEADERS } from './headers.ts';

/** What a server must know of a published file; the manifest has it of every one. */
export interface ServedFile {
  /** Path from the web root with a leading slash: `/security/en/index.html`. */
  address: string;
  mediaType: string;
  headers: HeaderClass;
}

/** How a server answers a request for a path. */
export type Answer =
  | { status: 200 | 404; file: ServedFile; headers: Record<string, string> }
  | { status: 308; location: string; headers: Record<string, string> }
  | { status: 404; file: undefined; headers: Record<string, string> };

/**
 * Answers a path as the production servers are configured to: a file by its address, a folder by its index.html,
 * a folder without its slash by a redirect, everything else by the site’s 404 page.
 * Only listed files are answered, so no path leads out of the web root.
 */
export function answer(files: readonly ServedFile[], path: string, notFound: string): Answer {
  const byAddress = new Map(files.map((file) => [file.address, file]));
  const file = byAddress.get(path.endsWith('/') ? `${path}index.html` : path);
  if (file !== undefined) return { status: 200, file, headers: headersFor(file) };
  if (byAddress.has(`${path}/index.html`))
    return { status: 308, location: `${path}/`, headers: HEADERS.page };
  const page = byAddress.get(notFound);
  if (page === undefined) return { status: 404, file: undefined, headers: HEADERS.page };
  return { status: 404, file: page, headers: headersFor(page) };
}

function headersFor(file: ServedFile): Record<string, string> {
  return { 'Content-Type': file.mediaType, ...HEADERS[file.headers] };
}
