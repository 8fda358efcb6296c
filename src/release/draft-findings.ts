import { signatureOf } from '../model/addresses.ts';
import type { Publication } from '../model/publication.ts';
import type { Finding } from './finding.ts';

/** Addresses that signing needs for itself. */
export function clashes({ pages, files }: Publication, own: string): Finding[] {
  const signed = files
    .filter(({ signature }) => signature === 'detached')
    .map(({ address }) => signatureOf(address));
  const kept = new Set([own, signatureOf(own), ...signed]);
  const taken = [...pages, ...files].filter(({ address }) => kept.has(address));
  return taken.map(({ address }) =>
    finding(
      address,
      'has the place of a file that signing makes',
      'give the file of that name in public/ another name',
    ),
  );
}

export function isMissing(address: string): Finding {
  return finding(
    address,
    'is to be published but was not built',
    'build again; if it stays away, report this as a fault of the engine',
  );
}

export function isUnlisted(address: string): Finding {
  return finding(address, 'was built but is in no list of what is published', 'build into an empty folder');
}

export function isDifferent(address: string): Finding {
  return finding(
    address,
    'was written otherwise than its document says',
    'look for a page or a file in public/ of the same name',
  );
}

export function isEmpty(address: string): Finding {
  return finding(address, 'is a page without any text', 'look at the text it is made from, and build again');
}

function finding(address: string, message: string, remedy: string): Finding {
  return { check: 'draft', address, message, remedy };
}
