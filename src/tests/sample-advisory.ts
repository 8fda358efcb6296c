import { AdvisoryFacts, type Advisory } from '../model/advisory.ts';

/** An advisory of two revisions with one vulnerability. */
export function sampleAdvisory(parts: Partial<Advisory> = {}): Advisory {
  const facts = AdvisoryFacts.parse({
    id: 'EX-2026-0001',
    type: 'advisory',
    status: 'published',
    tlp: 'CLEAR',
    revisions: [
      {
        number: 1,
        date: '2026-03-02T09:00:00Z',
        summary: { en: 'First publication', nl: 'Eerste publicatie' },
      },
      { number: 2, date: '2026-03-03T14:30:00Z', summary: { en: 'Patch added', nl: 'Patch toegevoegd' } },
    ],
    products: [
      { id: 'frobber-affected', vendor: 'Example Corp', name: 'Frobber', versions: '<2.1' },
      { id: 'frobber-fixed', vendor: 'Example Corp', name: 'Frobber', versions: '2.1' },
    ],
    vulnerabilities: [
      {
        cve: 'CVE-2026-12345',
        title: { en: 'Code execution in Frobber', nl: 'Uitvoeren van code in Frobber' },
        cwe: 'CWE-502',
        cvss: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H'],
        exploited: true,
        products: { affected: ['frobber-affected'], fixed: ['frobber-fixed'] },
      },
    ],
    references: [
      {
        url: 'https://vendor.example/advisory',
        title: { en: 'The vendor’s advisory', nl: 'Advies van de leverancier' },
      },
    ],
    acknowledgements: [
      { name: 'A. Finder', organisation: 'Finders Ltd', for: { en: 'finding it', nl: 'het vinden ervan' } },
    ],
  });
  return {
    ...facts,
    file: 'content/advisories/2026/EX-2026-0001/advisory.yaml',
    texts: {
      en: {
        language: 'en',
        file: 'content/advisories/2026/EX-2026-0001/en.md',
        title: 'Frobber <= 2.0 & "friends" run code 🚨',
        summary: 'Update Frobber to 2.1 now.',
        markdown: '## What to do\n\nUpdate, then [report](/reporting/).\n',
      },
      nl: {
        language: 'nl',
        file: 'content/advisories/2026/EX-2026-0001/nl.md',
        title: 'Frobber voert code uit',
        summary: 'Werk Frobber nu bij naar 2.1.',
        translates: 2,
        markdown: '## Wat te doen\n\nWerk bij, en [meld het](/reporting/).\n',
      },
    },
    ...parts,
  };
}
