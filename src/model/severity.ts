import { z } from 'zod';
import { baseScore } from './cvss.ts';

/** How serious a vulnerability is, by the words of the CVSS rating scale (CVSS 3.1 section 5, CVSS 4.0 section 6). */
export const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'] as const;
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

/** The word for a score from 0.0 to 10.0. */
export function severityOf(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'none';
}

interface Scored {
  severity?: Severity | undefined;
  vulnerabilities: { cvss: string[] }[];
}

/** The highest base score of all vectors, 0.0 to 10.0; undefined where there is no vector. */
export function highestScore(advisory: Scored): number | undefined {
  const scores = advisory.vulnerabilities.flatMap(({ cvss }) => cvss.map(baseScore));
  return scores.length === 0 ? undefined : Math.max(...scores);
}

/** The advisory’s severity: the team’s own where it gives one, else the one of the highest score. */
export function effectiveSeverity(advisory: Scored): Severity | undefined {
  if (advisory.severity !== undefined) return advisory.severity;
  const score = highestScore(advisory);
  return score === undefined ? undefined : severityOf(score);
}
