import { expect, it } from 'vitest';
import { sampleKey, sampleSite, sampleTeam } from '../tests/sample-site.ts';
import { securityTxt } from './security-txt.ts';

const NOW = '2026-11-21T12:00:00+01:00';

function text(parts: Parameters<typeof sampleSite>[0] = {}): string {
  return securityTxt(sampleSite(parts), NOW)
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .join('');
}

it('says all that RFC 9116 has a field for', () => {
  expect(text()).toBe(`# Example Response Team (EX-CSIRT)
# How to report a vulnerability or an incident to us. Clear-signed: see
# Encryption for the key.

Contact: mailto:csirt@example.org
Contact: https://www.example.org/security/en/reporting/
Contact: tel:+31205550112
Expires: 2027-05-20T11:00:00Z
Encryption: https://www.example.org/security/keys/ex-csirt.asc
Encryption: openpgp4fpr:0123456789ABCDEF0123456789ABCDEF01234567
Preferred-Languages: en, nl
Canonical: https://www.example.org/.well-known/security.txt
Policy: https://www.example.org/security/en/disclosure-policy/
`);
});

it('says no more than the team has', () => {
  const team = sampleTeam({
    securityTxt: { validDays: 31, acknowledgments: 'thanks', hiring: 'https://x.example/' },
  });
  const telephones = team.telephones.map((line) => ({ ...line, audience: 'constituents' as const }));
  const written = text({ team: { ...team, telephones } });
  expect(written).toContain('Acknowledgments: https://www.example.org/security/en/thanks/\n');
  expect(written).toContain('Hiring: https://x.example/\n');
  expect(written).not.toMatch(/^Policy:|^Contact: tel:/m);
});

it('ends no later than the team key, whatever becomes of other keys', () => {
  const keys = [
    sampleKey({ expires: '2027-01-01T01:02:03.000Z' }),
    sampleKey({ use: 'retired', expires: '2026-12-01T00:00:00Z' }),
    sampleKey({ revoked: true, expires: '2026-12-01T00:00:00Z' }),
  ];
  expect(text({ keys })).toContain('\nExpires: 2027-01-01T01:02:03Z\n');
  expect(text({ keys: [sampleKey({ expires: undefined })] })).toContain('\nExpires: 2027-05-20T11:00:00Z\n');
});

it('is to be signed in clear text, as of now', () => {
  expect(securityTxt(sampleSite(), NOW)).toMatchObject([
    {
      address: '/.well-known/security.txt',
      mediaType: 'text/plain; charset=utf-8',
      headers: 'text',
      signature: 'cleartext',
      changed: '2026-11-21T11:00:00Z',
    },
  ]);
});
