import { expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const ONE = 'advisories/2026/EX-2026-0001';
const WITH_CVE = {
  [`${ONE}/advisory.yaml`]: replaced('- title: Weakness', '- cve: CVE-2026-3094\n    title: Weakness'),
};
const told = async (words: string) =>
  (await problemLines({ ...WITH_CVE, [`${ONE}/en.md`]: (text) => `${text}\n${words}\n` })).map((line) =>
    line.replace(`content/${ONE}/en.md:`, ''),
  );

it('lets a text mention the advisory’s own number, another vulnerability, and another advisory', async () => {
  expect(await told('See CVE-2026-3094, CVE-2021-44228, EX-2026-0001 and OTHER-2026-0001.')).toEqual([]);
});

it('tells a number with long dashes or blanks, and one in small letters', async () => {
  expect(await told('See CVE\u20132026\u20133094 and cve-2026-3094.')).toEqual([
    '20:5 "CVE\u20132026\u20133094" is not how a CVE number is written - write CVE-2026-3094',
    '20:23 "cve-2026-3094" is not how a CVE number is written - write CVE-2026-3094',
  ]);
});

it('warns of a number that is nearly the advisory’s own', async () => {
  expect(await told('See CVE-2026-3049.')).toEqual([
    '20:5 warning: CVE-2026-3049 is not among the vulnerabilities of this advisory - did you mean CVE-2026-3094? If not, name it under "vulnerabilities" in advisory.yaml, or leave it',
  ]);
});

it('warns of an advisory that there is not', async () => {
  expect(await told('See EX-2026-0011.')).toEqual([
    '20:5 warning: there is no advisory EX-2026-0011 on this site - did you mean EX-2026-0001?',
  ]);
});
