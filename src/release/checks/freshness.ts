import { inUtc, isBefore } from '../../model/moment.ts';
import type { Finding } from '../finding.ts';
import { manifestAddress } from '../manifest.ts';
import type { Release } from '../open-release.ts';
import { sha256 } from '../web-root.ts';

/** Clocks differ by this much, in milliseconds. */
const TOLERANCE = 5 * 60_000;

/** A signed list that is old, dated in the future, or older than one seen before is not what the team publishes now. */
export function checkFreshness({ manifest, manifestBytes, now, previous }: Release): Finding[] {
  const { created, validUntil, sequence } = manifest;
  const address = manifestAddress(manifest);
  const latest = inUtc(new Date(Date.parse(now) + TOLERANCE).toISOString());
  const before = previous?.manifest.sequence ?? sequence;
  const isOther = previous !== undefined && sha256(previous.bytes) !== sha256(manifestBytes);
  return [
    ...(isBefore(validUntil, now) ? [finding(address, `was valid until ${validUntil} only`, SIGN_ANEW)] : []),
    ...(isBefore(latest, created)
      ? [finding(address, `is dated ${created}, which is later than now`, SET_CLOCK)]
      : []),
    ...(sequence < before
      ? [finding(address, `has sequence ${sequence}, which is lower than ${before} before`, ROLLED_BACK)]
      : []),
    ...(sequence === before && isOther
      ? [finding(address, `has sequence ${sequence} as another list before`, ROLLED_BACK)]
      : []),
  ];
}

const SIGN_ANEW =
  'sign and publish the site anew; if you are a visitor, tell the team that its site is stale';
const SET_CLOCK = 'set the clock of this computer, or of the one that signed';
const ROLLED_BACK = 'an old copy of the site has been put in its place: publish the newest one again';

function finding(address: string, message: string, remedy: string): Finding {
  return { check: 'freshness', address, message, remedy };
}
