import { describe, expect, it } from 'vitest';
import { publicAt } from '../model/site.ts';
import { sampleAdvisory, sampleSite, sampleTeam } from '../tests/sample-site.ts';
import { AddressCollision, publicationOf } from './index.ts';
import { sitePages } from './pages.ts';

const NOW = '2026-11-21T12:00:00Z';
const bytes = new Uint8Array();

describe('what is published', () => {
  it('is at the mount path, but for .well-known, which is at the root', () => {
    const { pages, files } = publicationOf(sampleSite(), NOW);
    const elsewhere = [...pages, ...files]
      .map(({ address }) => address)
      .filter((address) => !address.startsWith('/security/'));
    expect(elsewhere.length).toBeGreaterThan(1);
    expect(elsewhere.filter((address) => !address.startsWith('/.well-known/'))).toEqual([]);
  });

  it('is at the root for a team with a domain of its own', () => {
    const team = sampleTeam();
    const site = sampleSite({ team: { ...team, site: { ...team.site, path: '/' } } });
    const addresses = publicationOf(site, NOW).pages.map(({ address }) => address);
    expect(addresses).toEqual(expect.arrayContaining(['/', '/404.html', '/en/', '/nl/advisories/']));
  });

  it('has no draft and nothing whose time has not come, in no list and no file', () => {
    const draft = sampleAdvisory({ id: 'EX-2026-0777', status: 'draft' });
    const later = sampleAdvisory({
      id: 'EX-2026-0888',
      revisions: [{ number: 1, date: '2026-11-21T12:00:01Z', summary: 'First' }],
    });
    const { pages, files } = publicationOf(publicAt(sampleSite({ advisories: [draft, later] }), NOW), NOW);
    const all =
      JSON.stringify(pages) +
      files.map((file) => file.address + new TextDecoder().decode(file.bytes)).join('\n');
    expect(all).not.toMatch(/EX-2026-0777|EX-2026-0888/);
  });

  it('has security.txt in clear text, texts with a detached signature, and a page in no signature but the manifest’s', () => {
    const { files } = publicationOf(sampleSite(), NOW);
    const policy = (address: string) => files.find((file) => file.address === address)?.signature;
    expect(policy('/.well-known/security.txt')).toBe('cleartext');
    expect(policy('/security/en/rfc2350.txt')).toBe('detached');
    expect(policy('/security/en/atom.xml')).toBe('none');
  });

  it('is the same for the same site and date', () => {
    expect(publicationOf(sampleSite(), NOW)).toEqual(publicationOf(sampleSite(), NOW));
  });
});

describe('the team’s own files', () => {
  it('stand below the mount path, those in .well-known at the root', () => {
    const own = ['logo.svg', '.well-known/apple-app-site-association'].map((path) => ({ path, bytes }));
    const addresses = publicationOf(sampleSite(), NOW, own).files.map(({ address }) => address);
    expect(addresses).toEqual(
      expect.arrayContaining(['/security/logo.svg', '/.well-known/apple-app-site-association']),
    );
  });

  it.each(['.well-known/security.txt', 'en/index.html', 'EN/RFC2350.txt'])(
    'do not take the place of what the engine publishes: %s',
    (path) => {
      expect(() => publicationOf(sampleSite(), NOW, [{ path, bytes }])).toThrow(AddressCollision);
    },
  );
});

describe('pages', () => {
  it('name themselves among their translations', () => {
    const pages = sitePages(sampleSite()).filter(({ language }) => language !== undefined);
    expect(pages.length).toBeGreaterThan(10);
    for (const { address, language, translations } of pages)
      expect(translations[language ?? '']).toBe(address);
  });

  it('have no translation that is not there', () => {
    const pages = sitePages(sampleSite());
    const addresses = new Set(pages.map(({ address }) => address));
    expect(
      pages
        .flatMap(({ translations }) => Object.values(translations))
        .filter((address) => !addresses.has(address ?? '')),
    ).toEqual([]);
  });
});
