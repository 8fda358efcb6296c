import { describe, expect, it } from 'vitest';
import type { Site } from '../model/site.ts';
import { sampleSite, sampleStanding, sampleTeam } from '../tests/sample-site.ts';
import { rfc2350Texts } from './rfc2350-text.ts';

const MDX = { en: '## 3 Charter\n\n<Hours />\n', nl: '## 3 Handvest\n\nZie [hier](/reporting/).\n' };

function texts(site: Site): string[] {
  return rfc2350Texts(site).map(({ bytes }) => new TextDecoder().decode(bytes));
}

describe('rfc2350Texts', () => {
  const site = sampleSite({ standing: [sampleStanding('rfc2350', MDX)] });

  it('names the text that prevails, in a translation only (RFC 2350 3.7)', () => {
    expect(texts(site)[0]).not.toMatch(/^\|/m);
    expect(texts(site)[1]).toBe(`EX-CSIRT                                                       TLP:CLEAR

rfc2350
=======

| BELANGRIJK
| Dit is een vertaling. Zij is met zorg gemaakt, maar waar zij afwijkt
| van de oorspronkelijke tekst in het Engels, geldt die tekst:
| https://www.example.org/security/en/rfc2350.txt

3 Handvest
----------

Zie hier [1].

Links
-----

[1] https://www.example.org/security/nl/reporting/

                                                               TLP:CLEAR
`);
  });

  it('says that a translation was left behind', () => {
    const document = sampleStanding('rfc2350', MDX);
    const { en, nl } = document.texts;
    if (nl === undefined) throw new Error('the sample has a Dutch text');
    const behind = { ...document, texts: { en, nl: { ...nl, translates: '2026-01-31' } } };
    expect(texts(sampleSite({ standing: [behind] }))[1]).toContain(
      `| De vertaling is gemaakt van de tekst van 31 januari 2026. De
| oorspronkelijke tekst is het laatst gewijzigd op 1 september 2026, en
| zegt meer of iets anders dan deze.
`,
    );
  });

  it('is dated by its text, or by its newest version where that is later', () => {
    expect(rfc2350Texts(site)).toMatchObject([
      {
        address: '/security/en/rfc2350.txt',
        signature: 'detached',
        headers: 'text',
        changed: '2026-09-01T00:00:00Z',
      },
      { address: '/security/nl/rfc2350.txt', changed: '2026-09-01T00:00:00Z' },
    ]);
    const team = sampleTeam();
    const history = [...team.rfc2350.history, { version: '1.2', date: '2026-10-01', summary: 'x' }];
    const newer = sampleSite({ ...site, team: { ...team, rfc2350: { ...team.rfc2350, history } } });
    expect(rfc2350Texts(newer)[0]?.changed).toBe('2026-10-01T00:00:00Z');
  });

  it('lists holidays from the year of the text’s last update on, whatever the clock says', () => {
    const team = sampleTeam();
    const holidays = ['2025-12-25', '2026-01-01', '2027-01-01'].map((date) => ({ date, name: date }));
    const [text = ''] = texts(sampleSite({ ...site, team: { ...team, hours: { ...team.hours, holidays } } }));
    expect(text.match(/20\d\d-\d\d-\d\d/g)).toEqual(['2026-01-01', '2027-01-01']);
  });

  it('gives nothing where there is no description', () => {
    expect(rfc2350Texts(sampleSite({ standing: [] }))).toEqual([]);
  });
});
