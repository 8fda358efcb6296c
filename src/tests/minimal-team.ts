const TEAM = `name: Example Team
shortName: EX-CSIRT
organisation: Example Organisation
tagline: We help.
established: 2021-09-01
site:
  origin: https://www.example.org
languages:
  published: [en]
  authoritative: en
timeZone: Europe/Amsterdam
advisoryPrefix: EX
address: { lines: [Street 1], country: The Netherlands }
telephones:
  - { id: emergency, number: "+31200550112", purpose: Emergencies,
      emergency: true }
  - id: office
    number: "+31200550100"
    purpose: Questions
mailboxes:
  - id: reports
    address: csirt@example.org
    purpose: Reports
    readBy: Everyone
  - { id: abuse, address: abuse@example.org,
      purpose: Abuse, readBy: Everyone }
hours:
  weekly:
    - { days: [monday], opens: "09:00", closes: "17:00" }
  outside: Nobody is here.
rfc2350:
  history:
    - version: "1.0"
      date: 2026-09-01
      summary: First version
  distributionList: None
  facsimile: None
  otherTelecommunication: None
  members: Not published
  otherInformation: None
`;

const SECTIONS = ['3', '3.1', '3.2', '3.3', '3.4', '4', '4.1', '4.2', '4.3', '5', '5.1', '5.2', '6', '7'];

const RFC2350 = `---
title: Description
summary: Who we are.
updated: 2026-09-01
---

<DocumentInformation />

<ContactInformation />

${SECTIONS.map((number) => `## ${number} Heading\n\nText.\n`).join('\n')}`;

const PAGE = `---
title: Page
summary: What it is for.
updated: 2026-09-01
---

Text.
`;

const ADVISORY = `id: EX-2026-0001
type: advisory
status: published
tlp: CLEAR
revisions:
  - number: 1
    date: 2026-03-31T14:00:00Z
    summary: First publication
products:
  - id: thing-1
    vendor: Maker
    name: Thing
    versions: "1"
  - id: thing-2
    vendor: Maker
    name: Thing
    versions: "2"
vulnerabilities:
  - title: Weakness
    cvss: [CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H]
    products:
      affected: [thing-1]
      fixed: [thing-2]
`;

const WORDS = `---
title: Title
summary: What it is.
---

Text.
`;

const SECTIONED = `---
title: Title
summary: What it is.
---

Text.

## Description

What it is.

## Impact

What it does.

## What to do

Update.
`;

/** The least that a team can write and have no problem: one of each thing, in English. */
export const MINIMAL_TEAM: Readonly<Record<string, string>> = {
  'team.yaml': TEAM,
  'rfc2350/en.mdx': RFC2350,
  'reporting/en.mdx': PAGE,
  'contacts/en.mdx': PAGE,
  'advisories/2026/EX-2026-0001/advisory.yaml': ADVISORY,
  'advisories/2026/EX-2026-0001/en.md': SECTIONED,
  'announcements/2026-03-02-operational/en.md': WORDS,
};
