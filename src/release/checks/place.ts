import { isExampleOrigin } from '../../model/demonstration.ts';
import type { Finding } from '../finding.ts';
import { manifestAddress } from '../manifest.ts';
import type { Release } from '../open-release.ts';

const LOOPBACK = /^https:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** A site must stand where its manifest says, and one that vouches for anything needs a key of its team’s own. */
export function checkPlace({ manifest, origin, signer }: Release): Finding[] {
  const address = manifestAddress(manifest);
  const findings: Finding[] = [];
  if (origin !== undefined && origin !== manifest.origin && !LOOPBACK.test(origin)) {
    const message = `is the list of ${manifest.origin}, but was read from ${origin}`;
    findings.push({
      check: 'place',
      address,
      message,
      remedy: 'a copy of a site can be old or forged: look at the original',
    });
  }
  if ((manifest.demonstration || signer.demonstration) && !isExampleOrigin(manifest.origin)) {
    const message = `is signed by a demonstration key, and ${manifest.origin} is no example`;
    findings.push({
      check: 'place',
      address,
      message,
      remedy: 'put the team’s own key in content/keys and build again',
    });
  }
  return findings;
}
