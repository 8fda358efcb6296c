import { CALCULATORS, type CvssVersion } from './cvss-metrics.ts';

/** The score of a vector, 0.0 to 10.0. @throws Error for a text that is not a vector. */
export function baseScore(vector: string): number {
  const version = cvssVersion(vector);
  if (version === undefined) throw new Error(`${vector} is not a CVSS vector`);
  return new CALCULATORS[version](vector).calculateScores().overall;
}

/** The version a vector is written in: `3.1`, say. */
export function cvssVersion(vector: string): CvssVersion | undefined {
  return /^CVSS:(3\.0|3\.1|4\.0)\//.exec(vector)?.[1] as CvssVersion | undefined;
}
