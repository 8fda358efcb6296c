import { describe, expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const FACTS = 'advisories/2026/EX-2026-0001/advisory.yaml';
const VECTOR = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const FOUR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';

const told = async (words: string) => problemLines({ [FACTS]: replaced(`cvss: [${VECTOR}]`, words) });

describe('a CVSS score', () => {
  it('may be what a vector gives', async () => {
    expect(await told(`cvss: [${VECTOR}]\n    score: 9.8`)).toEqual([]);
    expect(await told(`cvss: [${VECTOR}, ${FOUR}]\n    score: 9.3`)).toEqual([]);
  });

  it('is told where it is another', async () => {
    expect(await told(`cvss: [${VECTOR.replace('A:H', 'A:N')}]\n    score: 9.8`)).toEqual([
      `content/${FACTS}:21:12 the CVSS score says 9.8, the vector gives 9.1 - remove "score", it is worked out from the vector`,
    ]);
    expect(await told(`cvss: [${VECTOR}, ${FOUR}]\n    score: 9`)).toEqual([
      `content/${FACTS}:21:12 the CVSS score says 9.0, the vectors give 9.8 and 9.3 - remove "score", it is worked out from the vectors`,
    ]);
  });

  it('is told where it has no vector', async () => {
    expect(await told('score: 9.8')).toContain(
      `content/${FACTS}:20:12 the CVSS score says 9.8 and there is no vector that gives it - add the vector under "cvss:" and remove "score"; where there is none, give the advisory a "severity:" instead`,
    );
  });

  it('is a number from 0 to 10', async () => {
    expect(await told(`cvss: [${VECTOR}]\n    score: 98`)).toEqual([
      `content/${FACTS}:21:12 "score" must be from 0.0 to 10.0 - take it out, the vector gives it`,
    ]);
    expect(await told(`cvss: [${VECTOR}]\n    score: "9.8"`)).toEqual([
      `content/${FACTS}:21:12 "score" must be a number - write it without quotes, such as 9.8`,
    ]);
  });
});

it('tells two vectors of one version', async () => {
  const other = VECTOR.replace('AV:N', 'AV:L');
  expect(await told(`cvss:\n      - ${VECTOR}\n      - ${FOUR}\n      - ${other}\n      - ${FOUR}`)).toEqual([
    `content/${FACTS}:23:9 there are two vectors of CVSS 3.1 for one vulnerability - keep the one that is right and take the other out`,
    `content/${FACTS}:24:9 this vector stands here twice - keep the one that is right and take the other out`,
  ]);
});

it('tells what is wrong with a vector', async () => {
  expect(await told(`cvss: [${VECTOR.replace('C:H', 'C:M')}]`)).toEqual([
    `content/${FACTS}:20:12 "${VECTOR.replace('C:H', 'C:M')}" is not right, C cannot be M - write C:N, C:L or C:H`,
  ]);
});
