import { describe, expect, it } from 'vitest';
import type { Advisory } from '../model/advisory.ts';
import { sampleAdvisory, sampleSite } from '../tests/sample-site.ts';
import { advisoryTexts } from './advisory-text.ts';

function texts(advisory: Advisory): string[] {
  const files = advisoryTexts(sampleSite({ advisories: [advisory] }));
  return files.map(({ bytes }) => new TextDecoder().decode(bytes));
}

/** In Dutch, whose dates are written the same everywhere. */
function dutch(parts: Partial<Advisory> = {}): string {
  return texts(sampleAdvisory(parts))[1] ?? '';
}

describe('advisoryTexts', () => {
  it('tells an advisory from its label to its label', () => {
    expect(dutch()).toBe(`EX-CSIRT                                                       TLP:CLEAR

Frobber voert code uit
======================

ID:           EX-2026-0001
Type:         beveiligingsadvies
Status:       gepubliceerd
Gepubliceerd: 2 maart 2026 om 10:00 CET
Revisie:      2, van 3 maart 2026 om 15:30 CET
Ernst:        kritiek (CVSS 10.0)
CVE:          CVE-2026-12345
Pagina:
    https://www.example.org/security/nl/advisories/EX-2026-0001/

Werk Frobber nu bij naar 2.1.

Wat te doen
-----------

Werk bij, en meld het [1].

Kwetsbaarheden
--------------

CVE-2026-12345: Uitvoeren van code in Frobber
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

Zwakheid:  CWE-502: Deserialization of Untrusted Data
CVSS 3.1:  10.0
           CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H
Misbruikt: ja, er zijn aanvallen waargenomen
Kwetsbaar: Frobber (Example Corp): <2.1
Opgelost:  Frobber (Example Corp): 2.1

Verwijzingen
------------

- Advies van de leverancier
  https://vendor.example/advisory

Met dank aan
------------

- A. Finder (Finders Ltd): het vinden ervan

Revisies
--------

Revisie 2: 3 maart 2026 om 15:30 CET
           Patch toegevoegd
Revisie 1: 2 maart 2026 om 10:00 CET
           Eerste publicatie

Contact en controle
-------------------

Mail:         csirt@example.org
Spoed:        +31 20 555 0112
Website:      https://www.example.org/security/nl/
Vingerafdruk: 0123 4567 89AB CDEF 0123 4567 89AB CDEF 0123 4567
Sleutel:      https://www.example.org/security/keys/ex-csirt.asc
Handtekening:
    https://www.example.org/security/nl/advisories/EX-2026-0001.txt.asc

Vergelijk de vingerafdruk van de sleutel met een die u langs een andere
weg hebt gekregen, en controleer dan de handtekening. Geef beide
bestanden op, de handtekening eerst:

    gpg --verify EX-2026-0001.txt.asc EX-2026-0001.txt

Links
-----

[1] https://www.example.org/security/nl/reporting/

                                                               TLP:CLEAR
`);
  });

  it('is a file to be signed beside, dated by the last change', () => {
    expect(advisoryTexts(sampleSite())).toMatchObject([
      {
        address: '/security/en/advisories/EX-2026-0001.txt',
        mediaType: 'text/plain; charset=utf-8',
        headers: 'text',
        signature: 'detached',
        changed: '2026-03-03T14:30:00Z',
      },
      { address: '/security/nl/advisories/EX-2026-0001.txt' },
    ]);
  });

  it('leaves out a language in which there is no text, and one that is not published', () => {
    const { en } = sampleAdvisory().texts;
    expect(texts(sampleAdvisory({ texts: { en, de: en } }))).toHaveLength(1);
  });

  it('puts before all else that it was withdrawn', () => {
    const withdrawal = { date: '2026-04-01T00:00:00Z', reason: { en: 'Wrong', nl: 'Het klopte niet.' } };
    const written = dutch({ status: 'withdrawn', withdrawal });
    expect(written).toContain(`======================

| WAARSCHUWING
| Dit beveiligingsadvies is ingetrokken op 1 april 2026.
|
| Het klopte niet.

ID:           EX-2026-0001
Type:         beveiligingsadvies
Status:       ingetrokken
`);
    const [file] = advisoryTexts(
      sampleSite({ advisories: [sampleAdvisory({ status: 'withdrawn', withdrawal })] }),
    );
    expect(file?.changed).toBe('2026-04-01T00:00:00Z');
  });

  it('puts before all else that another took its place, and where that is', () => {
    const written = dutch({ supersededBy: 'EX-2026-0002' });
    expect(written).toContain(`| BELANGRIJK
| Dit beveiligingsadvies is vervangen door EX-2026-0002:
| https://www.example.org/security/nl/advisories/EX-2026-0002/
`);
    expect(written).toContain('Status:       vervangen\n');
  });

  it('leads to the authoritative text of the other where it has none in this language', () => {
    const { en } = sampleAdvisory().texts;
    const other = sampleAdvisory({ id: 'EX-2026-0002', texts: { en } });
    const site = sampleSite({ advisories: [sampleAdvisory({ supersededBy: other.id }), other] });
    const written = new TextDecoder().decode(advisoryTexts(site)[1]?.bytes);
    expect(written).toContain('| https://www.example.org/security/en/advisories/EX-2026-0002/\n');
  });

  it('says that a translation is behind, and where the newest text is', () => {
    const { en, nl } = sampleAdvisory().texts;
    if (nl === undefined) throw new Error('the sample has a Dutch text');
    expect(dutch({ texts: { en, nl: { ...nl, translates: 1 } } })).toContain(`| BELANGRIJK
| Dit is een vertaling van revisie 1. De nieuwste is revisie 2, in het
| Engels: https://www.example.org/security/en/advisories/EX-2026-0001/
`);
  });

  it('says why the severity is another than the score’s', () => {
    const severityReason = { en: 'Off', nl: 'Het staat uit.' };
    expect(dutch({ severity: 'low', severityReason })).toContain(
      'Ernst:        laag (CVSS 10.0)\n              Het staat uit.\n',
    );
  });

  it('does with an alert that has nothing but its words', () => {
    const [revision] = sampleAdvisory().revisions;
    if (revision === undefined) throw new Error('the sample has a revision');
    const bare = {
      vulnerabilities: [],
      references: [],
      acknowledgements: [],
      revisions: [revision],
      products: [],
    };
    const written = dutch({ ...bare, type: 'alert', incident: 'fraud:phishing' });
    expect(written).toContain('Type:           waarschuwing: er is een aanval gaande, handel nu\n');
    expect(written).toContain('Soort incident: fraud:phishing\n');
    expect(written).not.toMatch(/Ernst|Kwetsbaarheden|Producten|Verwijzingen|dank aan|Revisie: /);
  });

  it('lists products that no vulnerability speaks of', () => {
    expect(dutch({ vulnerabilities: [] })).toContain(`Producten
---------

- Frobber (Example Corp): <2.1, 2.1
`);
  });
});
