import { createHash } from 'node:crypto';
import type { TeamKey } from '../model/key.ts';
import type { Moment } from '../model/moment.ts';
import type { PublishedFile } from '../model/publication.ts';
import type { Site } from '../model/site.ts';

const ROOT = '/.well-known/openpgpkey';
const Z_BASE_32 = 'ybndrfg8ejkmcpqxot1uwisza345h769';

/** Where a mail address’s keys are found, and the policy files that say that there is a directory at all. */
export interface DirectoryPlace {
  /** The binary keys: direct layout, advanced layout. */
  keys: [string, string];
  policies: [string, string];
}

/**
 * The Web Key Directory (draft-koch-openpgp-webkey-service 3.1): every key of a mailbox in one binary file, in the direct
 * and the advanced layout, and the policy files.
 *
 * Every key address is published, though mail programs ask only the host of the address itself (direct) or
 * `openpgpkey.` before it (advanced): for an address at example.org a site at www.example.org is found once one of these
 * hosts serves this folder.
 */
export function webKeyDirectory(site: Site, now: Moment): PublishedFile[] {
  const mailboxes = Map.groupBy(site.keys, ({ address }) => address.toLowerCase());
  const keys = [...mailboxes].flatMap(([address, ofAddress]) => keyFiles(address, ofAddress, now));
  const policies = new Set([...mailboxes.keys()].flatMap((address) => directoryPlace(address).policies));
  return [...keys, ...[...policies].map((address) => policyFile(address, now))];
}

/** The places for a mail address; the local part’s ASCII capitals do not count, the domain is lower case. */
export function directoryPlace(address: string): DirectoryPlace {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  const file = `hu/${directoryHash(address.slice(0, at))}`;
  return {
    keys: [`${ROOT}/${file}`, `${ROOT}/${domain}/${file}`],
    policies: [`${ROOT}/policy`, `${ROOT}/${domain}/policy`],
  };
}

/** The name of a local part in the directory: z-base-32 of its SHA-1, 32 characters. */
export function directoryHash(localPart: string): string {
  const lowered = localPart.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return zBase32(createHash('sha1').update(lowered, 'utf8').digest());
}

/** z-base-32 (RFC 6189 5.1.6) of whole groups of five bytes. */
function zBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replaceAll(/.{5}/g, (five) => Z_BASE_32.charAt(Number.parseInt(five, 2)));
}

function keyFiles(address: string, keys: readonly TeamKey[], now: Moment): PublishedFile[] {
  const bytes = Buffer.concat(keys.map(({ directoryBase64 }) => Buffer.from(directoryBase64, 'base64')));
  return directoryPlace(address).keys.map((place) => file(place, 'application/octet-stream', bytes, now));
}

/** An empty policy is a policy: what counts is that the file is there. */
function policyFile(address: string, now: Moment): PublishedFile {
  return file(address, 'text/plain', new Uint8Array(), now);
}

function file(address: string, mediaType: string, bytes: Uint8Array, changed: Moment): PublishedFile {
  return { address, mediaType, headers: 'key-directory', signature: 'none', changed, bytes };
}
