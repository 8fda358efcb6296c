import { expect, it } from 'vitest';
import { problemLines, replaced } from '../tests/content-folder.ts';

const FACTS = 'advisories/2026/EX-2026-0001/advisory.yaml';

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
