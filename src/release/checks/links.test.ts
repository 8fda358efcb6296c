import { beforeAll, describe, expect, it } from 'vitest';
import { findingsIn, signedRoot, signingTeam, type SigningTeam } from '../../tests/signed-web-root.ts';
import { ADVISORY } from '../../tests/small-web-root.ts';

let team: SigningTeam;

beforeAll(async () => {
  team = await signingTeam();
});

describe('the check of links', () => {
  const check = async (home: string) => findingsIn(await signedRoot(team, { home }));

  it.each([
    [
      'a link to nothing',
      '<a href="/security/en/nowhere/">x</a>',
      '"/security/en/nowhere/" leads to nothing that is published',
    ],
    [
      'a relative link to nothing',
      '<a href="nowhere/">x</a>',
      '"nowhere/" leads to nothing that is published',
    ],
    [
      'a folder without its slash',
      '<a href="/security/en">x</a>',
      '"/security/en" leads to nothing that is published',
    ],
    [
      'a whole address of the site',
      '<a href="https://www.example.org/security/x">x</a>',
      'leads to nothing that is published',
    ],
    ['a picture', '<img src="/security/x.png" alt="">', '"/security/x.png" leads to nothing'],
    [
      'a picture in a set',
      '<img srcset="/security/_astro/style.css 1x, /security/y.png 2x" alt="">',
      '"/security/y.png" leads to nothing',
    ],
    ['a path out of the site', '<a href="/en/">x</a>', '"/en/" leads out of the site'],
    ['a fragment', '<a href="#nowhere">x</a>', '"#nowhere" leads to a place that is not in the page'],
    [
      'a fragment of another page',
      '<a href="/security/#nowhere">x</a>',
      'leads to a place that is not in the page',
    ],
    ['a link that is none', '<a href="https://[">x</a>', 'is not a link'],
    [
      'a translation elsewhere',
      '<link rel="alternate" hreflang="nl" href="https://test.example.org/nl/">',
      'does not begin with https://www.example.org/',
    ],
    [
      'a translation that is missing',
      '<link rel="alternate" hreflang="nl" href="https://www.example.org/security/nl/">',
      'leads to nothing that is published',
    ],
  ])('finds %s', async (_, home, message) => {
    expect(await check(home)).toContain(message);
  });

  it.each([
    [
      'other sites, mail and telephone',
      '<a href="https://www.example.org/">x</a><a href="https://x.test/">x</a><a href="mailto:a@b">x</a><a href="tel:+31">x</a>',
    ],
    [
      'places that are there',
      '<p id="ü">x</p><a href="#%C3%BC">x</a><a href="#">x</a><a href="?q=1">x</a><a href="/security/en/advisories/EX-2026-0001/#top-of-page">x</a>',
    ],
    [
      'files and the list itself',
      `<a href="${ADVISORY}">x</a><a href="${ADVISORY}.asc">x</a><a href="/security/manifest.json">x</a><a href="/.well-known/security.txt">x</a>`,
    ],
    ['data of its own', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">'],
  ])('takes %s', async (_, home) => {
    expect(await check(home)).toBe('');
  });
});
