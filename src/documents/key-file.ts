import { keyFile } from '../model/addresses.ts';
import type { PublishedFile } from '../model/publication.ts';
import type { Site } from '../model/site.ts';
import { utf8 } from './published-text.ts';

/**
 * Every key for download, ASCII-armoured (RFC 4880 6.2). As plain text, so that a browser shows it;
 * unsigned beside itself, because a signature by the key that it brings would prove nothing.
 */
export function keyFiles({ team, keys }: Site): PublishedFile[] {
  return keys.map(({ file, created, armored }) => ({
    address: keyFile(team, file),
    mediaType: 'text/plain; charset=utf-8',
    headers: 'open-data',
    signature: 'none',
    changed: created,
    bytes: utf8(armored),
  }));
}
