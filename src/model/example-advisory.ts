import type { z } from 'zod';
import type { AdvisoryFacts } from './advisory.ts';

/** An advisory with every field filled in: the examples in an editor’s help and in the notes of a new advisory. */
export const EXAMPLE_ADVISORY: Required<z.input<typeof AdvisoryFacts>> = {
  id: 'EX-2026-0008',
  type: 'advisory',
  status: 'draft',
  tlp: 'CLEAR',
  incident: 'vulnerable:vulnerable-system',
  severity: 'high',
  severityReason: 'Only administrators can reach the part that is vulnerable.',
  revisions: [{ number: 1, date: '2026-03-31T14:00:00+02:00', summary: 'First publication.' }],
  products: [
    {
      id: 'log4j-affected',
      vendor: 'Apache Software Foundation',
      name: 'Apache Log4j 2',
      versions: '>=2.0-beta9|<2.15.0',
      purl: 'pkg:maven/org.apache.logging.log4j/log4j-core',
      cpe: 'cpe:2.3:a:apache:log4j:*:*:*:*:*:*:*:*',
    },
    {
      id: 'log4j-2.15.0',
      vendor: 'Apache Software Foundation',
      name: 'Apache Log4j 2',
      versions: '2.15.0',
      purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.15.0',
      cpe: 'cpe:2.3:a:apache:log4j:2.15.0:*:*:*:*:*:*:*',
    },
  ],
  vulnerabilities: [
    {
      cve: 'CVE-2021-44228',
      title: 'Remote code execution through JNDI lookups (Log4Shell)',
      cwe: 'CWE-502',
      cvss: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H'],
      exploited: true,
      products: {
        affected: ['log4j-affected'],
        fixed: ['log4j-2.15.0'],
        notAffected: [],
        underInvestigation: [],
      },
    },
  ],
  references: [
    {
      url: 'https://logging.apache.org/log4j/2.x/security.html',
      title: 'Apache: security vulnerabilities of Log4j 2',
    },
  ],
  acknowledgements: [
    { name: 'Chen Zhaojun', organisation: 'Alibaba Cloud Security Team', for: 'finding the vulnerability' },
  ],
  supersedes: ['EX-2026-0003'],
  supersededBy: 'EX-2026-0012',
  withdrawal: {
    date: '2026-04-02T09:00:00+02:00',
    reason: 'The vendor has shown that the vulnerability does not exist.',
  },
};
