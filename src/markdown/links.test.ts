import { describe, expect, it } from 'vitest';
import { sampleTeam } from '../tests/sample-site.ts';
import { internalPath, isSafeLink } from './links.ts';

const SITE = { team: sampleTeam(), publicFiles: ['images/map.png', 'form.txt'] };

describe('internalPath', () => {
  it.each([
    ['/', '/security/en/'],
    ['/reporting/', '/security/en/reporting/'],
    ['/reporting', '/security/en/reporting/'],
    ['/reporting#how', '/security/en/reporting/#how'],
    ['/reporting/?q=1#how', '/security/en/reporting/?q=1#how'],
    ['/#top', '/security/en/#top'],
    ['/rfc2350.txt', '/security/en/rfc2350.txt'],
    ['/rfc2350/#2.8', '/security/en/rfc2350/#2.8'],
    ['/advisories/EX-2026-0001', '/security/en/advisories/EX-2026-0001/'],
    ['/keys/', '/security/en/keys/'],
    ['/keys/team.asc', '/security/keys/team.asc'],
    ['/images/map.png', '/security/images/map.png'],
    ['/form.txt#a', '/security/form.txt#a'],
    ['/images/other.png', '/security/en/images/other.png'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['#here', '#here'],
    ['//evil.example/', '//evil.example/'],
    ['https://example.org/a', 'https://example.org/a'],
  ])('leads %s to %s', (url, path) => {
    expect(internalPath(SITE, 'en', url)).toBe(path);
  });

  it('knows a site at the root of its domain', () => {
    const site = { ...SITE, team: sampleTeam({ site: { origin: 'https://csirt.example', path: '/' } }) };
    expect(internalPath(site, 'nl', '/reporting/')).toBe('/nl/reporting/');
    expect(internalPath(site, 'nl', '/keys/team.asc')).toBe('/keys/team.asc');
  });
});

describe('isSafeLink', () => {
  it.each([
    'https://a',
    'HTTP://a',
    'mailto:a@b',
    'tel:+1',
    'openpgp4fpr:AB',
    '/a',
    'a/b:c',
    '#a:b',
    '?a=b:c',
    '',
  ])('lets %s through', (url) => {
    expect(isSafeLink(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:x',
    'java\nscript:x',
    'data:text/html,x',
    'vbscript:x',
    '//evil',
    '/\\evil',
    'file:///etc/passwd',
    ' javascript:x',
  ])('refuses %j', (url) => {
    expect(isSafeLink(url)).toBe(false);
  });
});
