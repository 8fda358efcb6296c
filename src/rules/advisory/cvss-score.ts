import type { Advisory } from '../../model/advisory.ts';
import { baseScore, cvssVersion } from '../../model/cvss.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import type { Vulnerability } from '../../model/vulnerability.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error } = complaintsOf('cvss-score');

/** A CVSS score that is written down is the one its vector gives, and a vulnerability has one vector a version (CSAF 6.1.7 to 6.1.9). */
export const cvssScore: Rule = {
  id: 'cvss-score',
  check: ({ advisories }, locate) =>
    advisories.flatMap((advisory) =>
      advisory.vulnerabilities.flatMap((vulnerability, index) => [
        ...wrongScore(advisory, vulnerability, index, locate),
        ...repeatedVersions(advisory, vulnerability, index, locate),
      ]),
    ),
};

function wrongScore(
  { file }: Advisory,
  { score, cvss }: Vulnerability,
  index: number,
  locate: Locate,
): Problem[] {
  if (score === undefined) return [];
  const at = locate(file, ['vulnerabilities', index, 'score']);
  const given = cvss.map(baseScore);
  if (given.includes(score)) return [];
  if (given.length === 0)
    return [
      error(
        at,
        `the CVSS score says ${written(score)} and there is no vector that gives it`,
        'add the vector under "cvss:" and remove "score"; where there is none, give the advisory a "severity:" instead',
      ),
    ];
  const scores = given.map((each) => each.toFixed(1)).join(' and ');
  const message = `the CVSS score says ${written(score)}, the vector${given.length > 1 ? 's give' : ' gives'} ${scores}`;
  const worked = given.length > 1 ? 'the vectors' : 'the vector';
  return [error(at, message, `remove "score", it is worked out from ${worked}`)];
}

function repeatedVersions(
  { file }: Advisory,
  { cvss }: Vulnerability,
  index: number,
  locate: Locate,
): Problem[] {
  const versions = cvss.map(cvssVersion);
  return versions.flatMap((version, place) => {
    const first = versions.indexOf(version);
    if (version === undefined || first === place) return [];
    const message =
      cvss[first] === cvss[place]
        ? 'this vector stands here twice'
        : `there are two vectors of CVSS ${version} for one vulnerability`;
    const at = locate(file, ['vulnerabilities', index, 'cvss', place]);
    return [error(at, message, 'keep the one that is right and take the other out')];
  });
}

/** 9 is written 9.0; what has more digits than a score has stays as it is. */
function written(score: number): string {
  return Number.isInteger(score) ? score.toFixed(1) : String(score);
}
