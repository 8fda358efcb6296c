import { isNode, parseDocument } from 'yaml';
import type { Attacks } from './attack.ts';

/** Hostile words for facts, by the place in their YAML file; a team may publish them, as words. */
export const TEAM_FACTS: Attacks = {
  name: 'Team <img src=x onerror=alert(1)>',
  shortName: '"><script>alert(1)</script>',
  organisation: "'><svg onload=alert(1)>",
  tagline: '</p><iframe src="javascript:alert(1)"></iframe>',
  'address.lines.0': '</title><script>alert(1)</script>',
  'address.country': '<!--<img src="--><img src=x onerror=alert(1)>">',
  'telephones.0.purpose': '<a href="javascript:alert(1)">ring</a>',
  'mailboxes.0.purpose': '[a](javascript:alert(1)) {alert(1)}',
  'mailboxes.0.readBy': '" onmouseover="alert(1)',
  'hours.outside': '</main></body><script>alert(1)</script>',
  'hours.holidays.0.name': '<style>@import "https://evil.example/x.css"</style>',
  'memberships.0.name': '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
  'memberships.0.status': '<template shadowrootmode=open><img src=x onerror=alert(1)></template>',
  'memberships.0.url': 'https://a.example/"onclick="alert(1)',
  'rfc2350.history.0.summary': '|</td><td><img src=x onerror=alert(1)>',
  'rfc2350.distributionList': '&lt;img src=x onerror=alert(1)&gt;',
  'rfc2350.facsimile': '<form action=https://evil.example/><button>x</button></form>',
  'rfc2350.otherTelecommunication': '`<img src=x onerror=alert(1)>`',
  'rfc2350.members': '<base href="https://evil.example/">',
  'rfc2350.otherInformation': '<meta http-equiv=refresh content="0;url=https://evil.example/">',
};

/** The same for advisory.yaml. */
export const ADVISORY_FACTS: Attacks = {
  'revisions.0.summary': '</td><script>alert(1)</script>',
  'products.0.vendor': '<img src=x onerror=alert(1)>',
  'products.0.name': '"><img src=x onerror=alert(1)>',
  'products.0.versions': '<1 | <img src=x onerror=alert(1)>',
  'vulnerabilities.0.title': '</h3><svg/onload=alert(1)>',
  'references.0.url': 'https://evil.example/"><script>alert(1)</script>',
  'references.0.title': '<img src=x onerror=alert(1)>',
  'acknowledgements.0.name': '<b onclick=alert(1)>A. Finder</b>',
  'acknowledgements.0.organisation': '</bdi><script>alert(1)</script>',
  'acknowledgements.0.for': '<object data="javascript:alert(1)"></object>',
};

/** Hostile words for the front matter of any text, and for the interface. */
export const TITLE = '</title></h1><img src=x onerror=alert(1)>';
export const SUMMARY = '"><script>alert(1)</script> " onmouseover="alert(1)" <!-- ';
export const WORD = '<img src=x onerror=alert(1)>" onclick="alert(1)';
export const USER_ID = '" onclick="alert(1)&lt;img src=x onerror=alert(1)&gt;';

/** Facts that must not be published, by their place, in team.yaml. */
export const REFUSED_TEAM_FACTS: Attacks = {
  'site.origin': 'https://www.example.org"><script>alert(1)</script>',
  'site.path': '/"><script>alert(1)</script>',
  'languages.authoritative': 'en"><script>alert(1)</script>',
  timeZone: '<img src=x onerror=alert(1)>',
  advisoryPrefix: 'EX"><script>alert(1)</script>',
  'telephones.0.id': 'office"><script>alert(1)</script>',
  'telephones.0.number': '+31200550100"><script>alert(1)</script>',
  'mailboxes.0.address': '"><script>alert(1)</script>@example.org',
  'memberships.0.url': 'javascript:alert(1)',
  'hours.weekly.0.opens': '09:00"><script>alert(1)</script>',
  established: '2021-09-01"><script>alert(1)</script>',
  'securityTxt.hiring': 'data:text/html,<script>alert(1)</script>',
};

/** The same in advisory.yaml. */
export const REFUSED_ADVISORY_FACTS: Attacks = {
  type: 'alert" onclick="alert(1)',
  status: 'published"><script>alert(1)</script>',
  tlp: 'CLEAR"><script>alert(1)</script>',
  incident: 'fraud:"><script>alert(1)</script>',
  severity: 'high" onclick="alert(1)',
  'products.0.id': 'thing-1"><script>alert(1)</script>',
  'products.0.purl': 'javascript:alert(1)',
  'products.0.cpe': 'javascript:alert(1)',
  'vulnerabilities.0.cve': 'CVE-2026-1234"><script>alert(1)</script>',
  'vulnerabilities.0.cwe': 'CWE-79"><script>alert(1)</script>',
  'vulnerabilities.0.cvss.0': 'CVSS:3.1/AV:N"><script>alert(1)</script>',
  'references.0.url': 'javascript:alert(1)',
  supersededBy: 'EX-2026-0002"><script>alert(1)</script>',
};

/** A YAML text with other values in some places. */
export function withFacts(yaml: string, facts: Attacks): string {
  const document = parseDocument(yaml);
  for (const [place, value] of Object.entries(facts)) document.setIn(pathOf(place), value);
  return document.toString({ lineWidth: 0 });
}

/** The line of a YAML text on which a fact stands. */
export function lineOfFact(yaml: string, place: string): number {
  const node = parseDocument(yaml).getIn(pathOf(place), true);
  const offset = isNode(node) ? node.range?.[0] : undefined;
  return yaml.slice(0, offset).split('\n').length;
}

function pathOf(place: string): (string | number)[] {
  return place.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
