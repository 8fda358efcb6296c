import * as at from '../model/addresses.ts';
import type { Moment } from '../model/moment.ts';
import type { HeaderClass, PublishedFile } from '../model/publication.ts';
import type { Team } from '../model/team.ts';

/** A file the team put in `public/`: its path below that folder, with forward slashes. */
export interface PublicFile {
  path: string;
  bytes: Uint8Array;
}

const MEDIA_TYPES: Record<string, string> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** The media type of a file by its name’s ending; unknown endings are plain bytes. */
export function mediaTypeOf(path: string): string {
  const ending = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return MEDIA_TYPES[ending] ?? 'application/octet-stream';
}

/**
 * The team’s own files in their place: below the mount path, but `.well-known/` at the origin’s root,
 * where RFC 8615 wants it whatever the mount path.
 */
export function publishPublicFiles(team: Team, files: readonly PublicFile[], now: Moment): PublishedFile[] {
  return files.map(({ path, bytes }) => ({
    address: path.startsWith('.well-known/') ? `/${path}` : `${at.mount(team)}${path}`,
    mediaType: mediaTypeOf(path),
    headers: headersOf(path),
    signature: 'none',
    changed: now,
    bytes,
  }));
}

function headersOf(path: string): HeaderClass {
  return path.startsWith('.well-known/') ? 'open-data' : 'team-file';
}
