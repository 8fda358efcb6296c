import type { Advisory } from '../model/advisory.ts';
import type { Locate, Problem } from '../model/problem.ts';
import { highestScore, severityOf } from '../model/severity.ts';
import { complaintsOf, type Rule } from './rule.ts';

const { error } = complaintsOf('severity');

/** A severity that differs from the one the CVSS vectors give is explained. */
export const severity: Rule = {
  id: 'severity',
  check: ({ advisories }, locate) => advisories.flatMap((advisory) => unexplained(advisory, locate)),
};

function unexplained(advisory: Advisory, locate: Locate): Problem[] {
  const { file, severity: given, severityReason } = advisory;
  const score = highestScore(advisory);
  if (given === undefined || score === undefined || severityReason !== undefined) return [];
  const worked = severityOf(score);
  if (given === worked) return [];
  return [
    error(
      locate(file, ['severity']),
      `the severity is ${given} and the CVSS vectors give ${worked} (${score.toFixed(1)})`,
      'add "severityReason:" with why, or take "severity:" out',
    ),
  ];
}
