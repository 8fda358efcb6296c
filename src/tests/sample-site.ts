import type { Announcement } from '../model/announcement.ts';
import type { TeamKey } from '../model/key.ts';
import type { Site } from '../model/site.ts';
import type { StandingDocument } from '../model/standing.ts';
import { sampleAdvisory } from './sample-advisory.ts';
import { sampleTeam } from './sample-team.ts';

export { sampleAdvisory, sampleTeam };

/** A small complete site in English and Dutch, for unit tests; every part can be replaced. */
export function sampleSite(parts: Partial<Site> = {}): Site {
  return {
    team: sampleTeam(),
    keys: [sampleKey()],
    advisories: [sampleAdvisory()],
    announcements: [sampleAnnouncement()],
    standing: [sampleStanding('contacts'), sampleStanding('reporting'), sampleStanding('rfc2350')],
    wordOverrides: {},
    publicFiles: [],
    ...parts,
  };
}

/** A demonstration key with made-up constants; its armour is not a real key. */
export function sampleKey(parts: Partial<TeamKey> = {}): TeamKey {
  return {
    file: 'ex-csirt.asc',
    use: 'team',
    address: 'csirt@example.org',
    demonstration: true,
    fingerprint: '0123456789ABCDEF0123456789ABCDEF01234567',
    keyId: '89ABCDEF01234567',
    userIds: ['EX-CSIRT <csirt@example.org>'],
    algorithm: 'Ed25519',
    created: '2026-01-01T00:00:00Z',
    expires: '2028-01-01T00:00:00Z',
    revoked: false,
    armored: '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nZGVtbw==\n-----END PGP PUBLIC KEY BLOCK-----\n',
    directoryBase64: 'ZGVtbw==',
    ...parts,
  };
}

/** A piece of news in both languages. */
export function sampleAnnouncement(parts: Partial<Announcement> = {}): Announcement {
  const id = '2026-01-15-operational';
  const text = (language: string, title: string, summary: string, markdown: string) => ({
    language,
    file: `content/announcements/${id}/${language}.md`,
    title,
    summary,
    draft: false,
    markdown,
  });
  return {
    id,
    date: '2026-01-15',
    draft: false,
    texts: {
      en: text('en', 'We are operational', 'The team has begun.', 'Ring us.\n'),
      nl: text('nl', 'Wij zijn begonnen', 'Het team is begonnen.', 'Bel ons.\n'),
    },
    ...parts,
  };
}

/** A standing document in both languages, with a text of one heading and one line. */
export function sampleStanding(
  slug: string,
  mdx: Record<string, string> = { en: '## Heading\n\nA line.\n', nl: '## Kop\n\nEen regel.\n' },
): StandingDocument {
  const texts = Object.entries(mdx).map(([language, text]) => [
    language,
    {
      language,
      file: `content/${slug}/${language}.mdx`,
      title: slug,
      summary: `About ${slug}`,
      menu: false,
      ...(language === 'en' ? { updated: '2026-09-01' } : { translates: '2026-09-01' }),
      mdx: text,
    },
  ]);
  return { slug, texts: Object.fromEntries(texts) as StandingDocument['texts'] };
}
