import type { AdvisoryFacts } from '../../model/advisory.ts';

/** Whether an advisory still holds. */
export type AdvisoryState = 'current' | 'superseded' | 'withdrawn';

/** What has become of an advisory: withdrawn weighs more than superseded. */
export function stateOf(advisory: AdvisoryFacts): AdvisoryState {
  if (advisory.status === 'withdrawn') return 'withdrawn';
  return advisory.supersededBy === undefined ? 'current' : 'superseded';
}

/** True where attacks on one of its vulnerabilities have been seen. */
export function isExploited(advisory: AdvisoryFacts): boolean {
  return advisory.vulnerabilities.some(({ exploited }) => exploited);
}
