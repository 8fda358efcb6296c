import { signatureOf } from '../../model/addresses.ts';
import type { Finding } from '../finding.ts';
import { manifestAddress, type ManifestFile } from '../manifest.ts';
import type { Release } from '../open-release.ts';
import type { Served } from '../source.ts';
import { sha256 } from '../web-root.ts';

/** Files that a host reads and does not serve. */
const FOR_THE_HOST = /\/(_headers|_redirects|\.htaccess|\.nojekyll)$/;

/** Every listed file is there as it is listed, with its Content-Type, and no other file is there. */
export function checkHashes(release: Release): Finding[] {
  const { manifest, present } = release;
  const own = manifestAddress(manifest);
  const listed = new Set([own, signatureOf(own), ...manifest.files.map(({ address }) => address)]);
  const others = (present ?? []).filter((address) => !listed.has(address));
  return [
    ...manifest.files.flatMap((file) => checkFile(file, release)),
    ...others.map((address) => finding(address, 'is there but is not in the signed list')),
  ];
}

function checkFile(file: ManifestFile, { files, unreadable, origin }: Release): Finding[] {
  const served = files.get(file.address);
  const why = unreadable.get(file.address);
  if (why !== undefined) return [finding(file.address, why)];
  if (served !== undefined) return compare(file, served);
  return origin !== undefined && FOR_THE_HOST.test(file.address)
    ? []
    : [finding(file.address, 'is in the signed list but is not there')];
}

function compare(
  { address, sha256: hash, mediaType }: ManifestFile,
  { bytes, mediaType: served }: Served,
): Finding[] {
  if (sha256(bytes) !== hash) return [finding(address, 'is not what the signed list says: it was changed')];
  if (served === undefined || plain(served) === plain(mediaType)) return [];
  const remedy = 'take over the server configuration that comes with the site';
  return [
    { check: 'hashes', address, message: `is served as "${served}" instead of "${mediaType}"`, remedy },
  ];
}

/** Blanks and the case of letters have no meaning in a media type; everything else has. */
function plain(mediaType: string): string {
  return mediaType.toLowerCase().replaceAll(' ', '');
}

function finding(address: string, message: string): Finding {
  return {
    check: 'hashes',
    address,
    message,
    remedy: 'find out what changed the site, and publish the signed one again',
  };
}
