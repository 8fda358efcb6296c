import { beforeAll, describe, expect, it } from 'vitest';
import { findingsIn, NOW, signedRoot, signingTeam, type SigningTeam } from '../../tests/signed-web-root.ts';
import { SECURITY_TXT, securityTxt } from '../../tests/small-web-root.ts';

let team: SigningTeam;

beforeAll(async () => {
  team = await signingTeam();
});

describe('the check of security.txt', () => {
  const good = securityTxt({ now: NOW });
  const check = async (text: string) => findingsIn(await signedRoot(team, { securityTxt: text }));

  it.each([
    ['no Contact', good.replace(/^Contact.*\n/, ''), 'has no Contact'],
    [
      'a Contact over http',
      good.replace('mailto:csirt@example.org', 'http://example.org/'),
      'is no address that contact can have',
    ],
    ['a bare mail address', good.replace('mailto:', ''), 'is no address that contact can have'],
    ['no Expires', good.replace(/Expires.*\n/, ''), 'must have exactly one Expires'],
    ['two of Expires', `${good}Expires: 2026-08-01T00:00:00Z\n`, 'must have exactly one Expires'],
    [
      'an Expires in words',
      good.replace(/Expires.*/, 'Expires: Sun, 24 Oct 2026 00:01 +0000'),
      'is not a date and time of RFC 3339',
    ],
    [
      'an Expires in the past',
      good.replace(/Expires.*/, 'Expires: 2026-05-31T00:00:00Z'),
      'expired 2026-05-31',
    ],
    [
      'an Expires too far ahead',
      good.replace(/Expires.*/, 'Expires: 2027-06-01T00:00:00Z'),
      'is not within a year',
    ],
    [
      'an Expires after the key’s',
      good.replace(/Expires.*/, 'Expires: 2027-01-02T00:00:00Z'),
      'is after the key’s own expiry, 2027-01-01',
    ],
    ['no Canonical', good.replace(/Canonical.*\n/, ''), 'has no Canonical'],
    [
      'a Canonical elsewhere',
      good.replace('Canonical: https://www.', 'Canonical: https://'),
      'has no Canonical',
    ],
    ['two of Preferred-Languages', `${good}Preferred-Languages: fr\n`, 'more than one Preferred-Languages'],
    ['languages with blanks', good.replace('en, nl', 'en nl'), 'is not a list of languages'],
    [
      'a key that is not published',
      good.replace('ex-csirt.asc', 'other.asc'),
      'leads to nothing that is published',
    ],
    [
      'CSAF that is no provider-metadata',
      `${good}CSAF: https://www.example.org/csaf.json\n`,
      'is no address that csaf can have',
    ],
    ['no space after the colon', good.replace('Contact: ', 'Contact:'), 'line 1 is not a field'],
    ['a space before the colon', good.replace('Contact: ', 'Contact : '), 'line 1 is not a field'],
    ['a line of text', `${good}Hello\n`, 'line 6 is not a field'],
    ['too many lines', `${'#\n'.repeat(1000)}${good}`, 'is larger than readers must take'],
    ['too many bytes', `${`# ${'x'.repeat(1900)}\n`.repeat(20)}${good}`, 'is larger than readers must take'],
  ])('finds %s', async (_, text, message) => {
    expect(await check(text)).toContain(message);
  });

  it('takes comments, blank lines, unknown fields and any case of names', async () => {
    expect(await check(`# A comment\n\ncontact: tel:+31-20-555-0100\nBug-Bounty: False\n${good}`)).toBe('');
  });

  it('finds one that is not published', async () => {
    const root = await signedRoot(team, { without: [SECURITY_TXT] });
    expect(await findingsIn(root)).toContain(`${SECURITY_TXT}: is missing`);
  });
});
