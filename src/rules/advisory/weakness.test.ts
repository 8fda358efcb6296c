import { expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const FACTS = 'advisories/2026/EX-2026-0001/advisory.yaml';

const told = async (cwe: string) =>
  problemLines({ [FACTS]: replaced('  - title: Weakness\n', `  - title: Weakness\n    cwe: ${cwe}\n`) });

it.each(['CWE-502', 'CWE-77'])('lets %s be', async (cwe) => {
  expect(await told(cwe)).toEqual([]);
});

it.each([
  [
    'CWE-5022',
    'there is no weakness CWE-5022 - did you mean CWE-502 (Deserialization of Untrusted Data)? If not, look the number up on cwe.mitre.org',
  ],
  ['cwe-79', '"cwe-79" is not written as a CWE number is - write CWE-79'],
  ['502', '"502" is not a CWE number - write CWE-502'],
  [
    '"CWE-79: Cross-site Scripting"',
    '"CWE-79: Cross-site Scripting" is more than a CWE number - leave only CWE-79: the site adds the name',
  ],
  [
    'CWE-502 Deserialization of Untrusted Data',
    '"CWE-502 Deserialization of Untrusted Data" is more than a CWE number - leave only CWE-502: the site adds the name',
  ],
  [
    'CWE-89 Deserialization of Untrusted Data',
    "the number is CWE-89 and the name is that of CWE-502 - write only the number that is meant: CWE-89 (Improper Neutralization of Special Elements used in an SQL Command ('SQL Injection')) or CWE-502",
  ],
  ['SQL injection', '"SQL injection" is not a CWE number - write CWE-89'],
  ['NVD-CWE-noinfo', '"NVD-CWE-noinfo" says that NVD gives no weakness - take "cwe:" out'],
  ['CWE-264', 'warning: CWE-264 is a group of weaknesses in CWE - name the weakness in it that is meant'],
  [
    'CWE-1450',
    'warning: CWE-1450 is not in CWE 4.17, the list of this site - check the number on cwe.mitre.org',
  ],
  [
    'CWE-534',
    'warning: CWE-534 is out of use - name the weakness that took its place: see CWE-534 on cwe.mitre.org',
  ],
  [
    'CWE-20',
    'warning: CWE-20 (Improper Input Validation) is too general to say much of a vulnerability - name a more exact one, if its page on cwe.mitre.org shows one that fits',
  ],
  [
    'CWE-1113',
    'warning: CWE-1113 (Inappropriate Comment Style) is not meant for vulnerabilities - name a more exact one, if its page on cwe.mitre.org shows one that fits',
  ],
])('tells %s', async (cwe, line) => {
  expect(await told(cwe)).toEqual([`content/${FACTS}:20:10 ${line}`]);
});
