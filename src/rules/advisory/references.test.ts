import { describe, expect, it } from 'vitest';
import { contentOf, problemLines } from '../../tests/content-folder.ts';

const FACTS = 'advisories/2026/EX-2026-0001/advisory.yaml';
const OWN = 'https://www.example.org/security/en/advisories/EX-2026-0001';

const listed = (...urls: string[]) => ({
  [FACTS]: `${String(contentOf()[FACTS])}references:\n${urls.map((url) => `  - { url: ${url}, title: More }\n`).join('')}`,
});

describe('a reference', () => {
  it('may lead anywhere', async () => {
    expect(
      await problemLines(
        listed(
          'https://vendor.com/advisory',
          'https://vendor.com/advisory#fix',
          'http://vendor.com/advisory?id=2',
        ),
      ),
    ).toEqual([]);
  });

  it('is told where it leads to the same page as another', async () => {
    expect(
      await problemLines(
        listed('https://vendor.com/advisory', 'https://other.com/', 'http://Vendor.com/advisory/'),
      ),
    ).toEqual([
      `content/${FACTS}:27:12 this reference leads to the same page as reference 1 - take one of the two out, or correct its address`,
    ]);
  });

  it('is told where it leads to the advisory itself', async () => {
    const line = (number: number) =>
      `content/${FACTS}:${number}:12 warning: this reference leads to this advisory itself - take it out`;
    expect(await problemLines(listed(`${OWN}/#impact`, `${OWN}.txt`))).toEqual([line(25), line(26)]);
  });

  it('is told where it leads to an example, on a site that is none', async () => {
    const changes = listed('https://example.com/x', 'https://192.168.1.1/', 'https://intranet.local/');
    expect(await problemLines(changes)).toEqual([]);
    const real = { ...changes, 'team.yaml': (text: string) => text.replace('www.example.org', 'cert.nl') };
    const told = (await problemLines(real)).filter((line) => line.includes('advisory.yaml'));
    expect(told).toEqual([
      `content/${FACTS}:25:12 warning: example.com is a name for examples only - write the address that is meant, or take the reference out`,
      `content/${FACTS}:26:12 warning: readers elsewhere cannot open 192.168.1.1 - write the address that is meant, or take the reference out`,
      `content/${FACTS}:27:12 warning: readers elsewhere cannot open intranet.local - write the address that is meant, or take the reference out`,
    ]);
  });
});
