import { expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const FACTS = 'advisories/2026/EX-2026-0001/advisory.yaml';

const told = async (first: string, second: string) =>
  problemLines({
    [FACTS]: replaced(
      'vulnerabilities:\n',
      `vulnerabilities:\n  - { cve: ${first}, title: One, products: { affected: [thing-1] } }\n  - { cve: ${second}, title: Two, products: { affected: [thing-1] } }\n`,
    ),
  });

it('lets each vulnerability have a number of its own', async () => {
  expect(await told('CVE-1999-0001', 'CVE-2026-12345')).toEqual([]);
});

it('tells one number for two vulnerabilities', async () => {
  expect(await told('CVE-2026-0001', 'CVE-2026-0001')).toEqual([
    `content/${FACTS}:20:12 CVE-2026-0001 is also the number of vulnerability 1 - correct the number, or make one of the two`,
  ]);
});

it('tells a number of a year that has none', async () => {
  expect(await told('CVE-2062-0001', 'CVE-1998-0001')).toEqual([
    `content/${FACTS}:19:12 CVE-2062-0001 is of 2062: that year is still to come - correct the number`,
    `content/${FACTS}:20:12 CVE-1998-0001 is of 1998: there are none from before 1999 - correct the number`,
  ]);
});
