import type { Finding } from '../finding.ts';
import type { Release } from '../open-release.ts';
import { checkFreshness } from './freshness.ts';
import { checkHashes } from './hashes.ts';
import { checkHistory } from './history.ts';
import { checkKeyDirectory } from './key-directory.ts';
import { checkLinks } from './links.ts';
import { checkPlace } from './place.ts';
import { checkSecurityTxt } from './security-txt.ts';
import { checkSignatures } from './signatures.ts';

/** Looks at one side of a release. */
export type Check = (release: Release) => Finding[] | Promise<Finding[]>;

/** Every check of a release, by its name. */
export const CHECKS: readonly { name: string; check: Check }[] = [
  { name: 'place', check: checkPlace },
  { name: 'freshness', check: checkFreshness },
  { name: 'hashes', check: checkHashes },
  { name: 'signatures', check: checkSignatures },
  { name: 'security-txt', check: checkSecurityTxt },
  { name: 'key-directory', check: checkKeyDirectory },
  { name: 'links', check: checkLinks },
  { name: 'history', check: checkHistory },
];
