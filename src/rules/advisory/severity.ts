import type { Advisory } from '../../model/advisory.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import { effectiveSeverity, highestScore, severityOf } from '../../model/severity.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error, warning } = complaintsOf('severity');

/** An advisory says how serious it is, and a severity that differs from the one the CVSS vectors give is explained. */
export const severity: Rule = {
  id: 'severity',
  check: ({ advisories }, locate) =>
    advisories.flatMap((advisory) => [
      ...unexplained(advisory, locate),
      ...unexplaining(advisory, locate),
      ...unsaid(advisory, locate),
    ]),
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

function unexplaining({ file, severity: given, severityReason }: Advisory, locate: Locate): Problem[] {
  if (given !== undefined || severityReason === undefined) return [];
  const message = 'there is a reason for another severity here, and no severity';
  return [
    warning(locate(file, ['severityReason']), message, 'add "severity:", or take "severityReason:" out'),
  ];
}

function unsaid(advisory: Advisory, locate: Locate): Problem[] {
  if (effectiveSeverity(advisory) !== undefined || advisory.status === 'withdrawn') return [];
  const remedy =
    advisory.vulnerabilities.length === 0
      ? 'add "severity:" with low, medium, high or critical'
      : 'add a CVSS vector under "cvss:", or "severity:" with low, medium, high or critical';
  return [warning(locate(advisory.file, ['type']), 'nothing says how serious this is', remedy)];
}
