import * as openpgp from 'openpgp';
import { contentOf, type Content } from '../content-folder.ts';
import type { Attack, Attacks } from './attack.ts';
import { SUMMARY, TITLE, USER_ID, withFacts, WORD } from './facts.ts';

const FRONT = `---\ntitle: ${JSON.stringify(TITLE)}\nsummary: ${JSON.stringify(SUMMARY)}\n---\n`;
const STANDING_FRONT = FRONT.replace(/---\n$/, 'updated: 2026-09-01\n---\n');
const SECTIONS = '\n## Description\n\nA.\n\n## Impact\n\nMuch.\n\n## What to do\n\nUpdate.\n';

const MORE_OF_THE_TEAM = `keys:
  - { file: team.asc, use: team, address: csirt@example.org }
memberships:
  - { name: Net, status: member, url: https://a.example }
`;
const MORE_OF_THE_ADVISORY = `references:
  - { url: https://a.example, title: More }
acknowledgements:
  - { name: A. Finder, organisation: Finders, for: finding }
`;

export const TEAM_FILE = 'team.yaml';
export const ADVISORY_FILE = 'advisories/2026/EX-2026-0001/advisory.yaml';

/** The content of a team that has said everything that can carry an attack, still harmless. */
export async function plainTeam(): Promise<Content> {
  const holidays = '  holidays:\n    - { date: 2026-12-25, name: Holiday }\n';
  return {
    ...contentOf({
      [TEAM_FILE]: (text) => text.replace('  outside:', `${holidays}  outside:`) + MORE_OF_THE_TEAM,
      [ADVISORY_FILE]: (text) => text + MORE_OF_THE_ADVISORY,
    }),
    'keys/team.asc': await hostileKey(),
  };
}

/** The same team with other facts, and with hostile titles and interface words. */
export async function hostileTeam(team: Attacks, advisory: Attacks): Promise<Content> {
  const plain = await plainTeam();
  return {
    ...plain,
    [TEAM_FILE]: withFacts(String(plain[TEAM_FILE]), team),
    [ADVISORY_FILE]: withFacts(String(plain[ADVISORY_FILE]), advisory),
    'advisories/2026/EX-2026-0001/en.md': FRONT + SECTIONS,
    'pages/facts/en.mdx': `${STANDING_FRONT}\n<ContactInformation />\n`,
    'i18n/en.json': JSON.stringify({
      'page.skip': WORD,
      'advisory.references': WORD,
      'text.footnotes': WORD,
    }),
  };
}

/** Each text as an announcement of its own. */
export function announcementsOf(attacks: readonly Attack[]): Content {
  return Object.fromEntries(
    attacks.map((attack) => [announcementFile(attack), `${FRONT}\n${attack.text}\n`]),
  );
}

/** Each text as a standing document of its own. */
export function pagesOf(attacks: readonly Attack[]): Content {
  return Object.fromEntries(
    attacks.map((attack) => [pageFile(attack), `${STANDING_FRONT}\n${attack.text}\n`]),
  );
}

/** The file of an attack as an announcement. */
export function announcementFile({ name }: Attack): string {
  return `announcements/2026-03-02-${slug(name)}/en.md`;
}

/** The file of an attack as a standing document. */
export function pageFile({ name }: Attack): string {
  return `pages/${slug(name)}/en.mdx`;
}

function slug(name: string): string {
  return (name.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');
}

async function hostileKey(): Promise<string> {
  const { publicKey } = await openpgp.generateKey({
    type: 'ecc',
    curve: 'ed25519Legacy',
    userIDs: [{ name: USER_ID, email: 'csirt@example.org' }],
    format: 'armored',
  });
  return publicKey;
}
