import { describe, expect, it } from 'vitest';
import { standingToTree } from '../markdown/standing.ts';
import { toText } from '../markdown/text.ts';
import { sampleKey, sampleSite, sampleStanding, sampleTeam } from '../tests/sample-site.ts';
import { factContext } from './index.ts';

const NOW = '2026-11-21T12:00:00Z';

function text(mdx: string, parts: Parameters<typeof sampleSite>[0] = {}, now = NOW, language = 'nl'): string {
  const context = factContext(sampleSite(parts), language, now);
  return toText(standingToTree(mdx, context), context);
}

describe('<Hours />', () => {
  it('tells the week, the zone, the holidays to come and what happens outside', () => {
    expect(text('<Hours />')).toBe(`Dag                         Kantooruren
--------------------------  -------------------
Maandag tot en met vrijdag  08:30 tot 17:30 uur
Zaterdag en zondag          gesloten

Alle tijden zijn in de tijdzone Europe/Amsterdam: UTC+01:00 in de
winter, UTC+02:00 in de zomer.

Het kantoor is gesloten op deze dagen:

25 december 2026: Eerste kerstdag
1 januari 2027:   Nieuwjaarsdag

Alleen het spoednummer wordt beantwoord.
`);
  });

  it('leaves out the holidays before its moment, and their heading with the last of them', () => {
    expect(text('<Hours />', {}, '2026-12-25T23:00:00Z')).toContain('Eerste kerstdag');
    expect(text('<Hours />', {}, '2026-12-26T00:00:00Z')).not.toContain('Eerste kerstdag');
    expect(text('<Hours />', {}, '2027-01-02T00:00:00Z')).not.toContain('gesloten op deze dagen');
  });
});

describe('<Keys />', () => {
  it('tells all of the team key and nothing of others', () => {
    const keys = [
      sampleKey({ demonstration: false }),
      sampleKey({ use: 'retired', userIds: ['Old'] }),
      sampleKey({ use: 'member', userIds: ['Member'] }),
    ];
    expect(text('<Keys />', { keys })).toBe(`Gebruikers-ID: EX-CSIRT <csirt@example.org>
Vingerafdruk:  0123 4567 89AB CDEF 0123 4567 89AB CDEF 0123 4567
Sleutel-ID:    89ABCDEF01234567
Algoritme:     Ed25519
Geldig tot:    1 januari 2028
Downloaden:    https://www.example.org/security/keys/ex-csirt.asc
`);
  });

  it('says that a demonstration key is one, and that a key never expires', () => {
    const written = text('<Keys />', { keys: [sampleKey({ expires: undefined })] });
    expect(written).toMatch(/^Dit is een demonstratiesleutel/);
    expect(written).toContain('Geldig tot:    onbeperkt\n');
  });
});

describe('lists of the team’s facts', () => {
  it('tells for whom a number is, and that it is encrypted', () => {
    const team = sampleTeam();
    const telephones = team.telephones.map((line) => ({
      ...line,
      secure: true,
      audience: 'constituents' as const,
    }));
    expect(text('<Phones />', { team: { ...team, telephones } })).toBe(`+31 20 555 0100: Kantooruren
                 Alleen voor onze doelgroep
                 Versleutelde lijn
+31 20 555 0112: Spoed, op elk uur
                 Alleen voor onze doelgroep
                 Versleutelde lijn
`);
  });

  it('tells who reads a mailbox, and where a membership can be checked', () => {
    expect(text('<Mailboxes />\n\n<Memberships />')).toBe(`csirt@example.org: Meldingen van incidenten
                   Gelezen door: Alle leden van het team
press@example.org: Vragen van de pers
                   Gelezen door: De persvoorlichters

FIRST [1]: lid

Links
-----

[1] https://www.first.org/members/
`);
  });

  it('says so where the team takes part in nothing', () => {
    expect(text('<Memberships />', { team: sampleTeam({ memberships: [] }) })).toBe('Geen.\n');
  });
});

describe('RFC 2350', () => {
  it('has sections 1 and 2 in full and in order', () => {
    const standing = [sampleStanding('rfc2350', { en: '', nl: '' })];
    const written = text('<DocumentInformation />\n\n<ContactInformation />', { standing }, NOW, 'en');
    expect(written.match(/^[\d.]+ .*(?=\n[-~]+$)/gm)).toEqual([
      '1 Document Information',
      '1.1 Date of Last Update',
      '1.2 Distribution List for Notifications',
      '1.3 Locations where this Document May Be Found',
      '1.4 Authenticating this Document',
      '2 Contact Information',
      '2.1 Name of the Team',
      '2.2 Address',
      '2.3 Time Zone',
      '2.4 Telephone Number',
      '2.5 Facsimile Number',
      '2.6 Other Telecommunication',
      '2.7 Electronic Mail Address',
      '2.8 Public Keys and Other Encryption Information',
      '2.9 Team Members',
      '2.10 Other Information',
      '2.11 Points of Customer Contact',
    ]);
  });

  it('lists only the languages that the description is written in', () => {
    const standing = [sampleStanding('rfc2350', { nl: '' })];
    const written = text('<DocumentInformation />', { standing });
    expect(written).toContain('https://www.example.org/security/nl/rfc2350.txt.asc');
    expect(written).not.toContain('/en/rfc2350');
  });

  it('has the signature checked with two files, never one', () => {
    expect(text('<DocumentInformation />')).toContain('\n    gpg --verify rfc2350.txt.asc rfc2350.txt\n');
  });

  it('says so where there is no emergency number', () => {
    const team = sampleTeam();
    const telephones = team.telephones.filter(({ emergency }) => !emergency);
    expect(text('<ContactInformation />', { team: { ...team, telephones } })).toContain(
      'Buiten kantooruren is er geen telefoonlijn.',
    );
  });
});
