import { expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const FACTS = 'advisories/2026/EX-2026-0001/advisory.yaml';
const VECTOR = '    cvss: [CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H]\n';

const told = async (words: string) => problemLines({ [FACTS]: replaced('type:', `${words}\ntype:`) });

it('lets a severity be the one the vectors give, or be explained', async () => {
  expect(await told('severity: critical')).toEqual([]);
  expect(await told('severity: low\nseverityReason: Only in a test set-up')).toEqual([]);
});

it('tells a severity that differs without a reason', async () => {
  expect(await told('severity: low')).toEqual([
    `content/${FACTS}:2:11 the severity is low and the CVSS vectors give critical (9.8) - add "severityReason:" with why, or take "severity:" out`,
  ]);
});

it('warns of a reason without a severity', async () => {
  expect(await told('severityReason: Only in a test set-up')).toEqual([
    `content/${FACTS}:2:17 warning: there is a reason for another severity here, and no severity - add "severity:", or take "severityReason:" out`,
  ]);
});

it('warns of an advisory that does not say how serious it is', async () => {
  expect(await problemLines({ [FACTS]: replaced(VECTOR, '') })).toEqual([
    `content/${FACTS}:2:7 warning: nothing says how serious this is - add a CVSS vector under "cvss:", or "severity:" with low, medium, high or critical`,
  ]);
  expect(
    await problemLines({
      [FACTS]: (text) => text.replace(VECTOR, '').replace('type:', 'severity: high\ntype:'),
    }),
  ).toEqual([]);
});
