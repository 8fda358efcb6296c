import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, pageIn, pagesOf } from './html.ts';

describe.each(['sample', 'souk'] as const)('the pages of %s', (name) => {
  const site = inject(name);
  const pages = pagesOf(site);
  const inLanguages = pages.filter(({ address }) =>
    site.languages.some((language) => address.startsWith(`${site.mount}${language}/`)),
  );

  it('have every kind in every language, a language choice and a 404 page', () => {
    const addresses = pages.map(({ address }) => address);
    const everywhere = [
      '',
      'advisories/',
      'announcements/',
      'keys/',
      'search/',
      'rfc2350/',
      'reporting/',
      'contacts/',
      'services/',
    ];
    const wanted = site.languages.flatMap((language) =>
      everywhere.map((slug) => `${site.mount}${language}/${slug}`),
    );
    expect(addresses).toEqual(expect.arrayContaining([site.mount, `${site.mount}404.html`, ...wanted]));
  });

  it('say their language and its direction', () => {
    for (const { address, document } of inLanguages) {
      const language = address.slice(site.mount.length).split('/')[0];
      expect(document.documentElement.lang, address).toBe(language);
      expect(document.documentElement.dir, address).toBe(language === 'ar' ? 'rtl' : 'ltr');
    }
  });

  it('have one canonical URL, their own', () => {
    for (const { address, document } of inLanguages) {
      const canonical = [...document.querySelectorAll('link[rel=canonical]')].map((link) =>
        link.getAttribute('href'),
      );
      expect(canonical, address).toEqual([site.origin + address]);
    }
  });

  it('name the same page in every language, and their language switch stays on it', () => {
    for (const { address, document } of inLanguages) {
      const slug = address.slice(site.mount.length).replace(/^[^/]+\//, '');
      const wanted = site.languages.map((language) => [
        language,
        `${site.origin}${site.mount}${language}/${slug}`,
      ]);
      const alternates = [...document.querySelectorAll('link[rel=alternate][hreflang]:not([type])')]
        .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])
        .filter(([language]) => language !== 'x-default');
      expect(alternates, address).toEqual(wanted);
      const own = document.documentElement.lang;
      const switches = site.languages
        .filter((language) => language !== own)
        .map((language) => `${site.mount}${language}/${slug}`);
      const links = [...document.querySelectorAll('header a[hreflang]')].map((link) =>
        link.getAttribute('href'),
      );
      expect(links, address).toEqual(expect.arrayContaining(switches));
    }
  });

  it('have a title, a description, one first heading and text', () => {
    for (const { address, document } of inLanguages) {
      expect(document.title.length, address).toBeGreaterThan(5);
      expect(
        document.querySelector('meta[name=description]')?.getAttribute('content')?.length,
        address,
      ).toBeGreaterThan(10);
      expect(document.querySelectorAll('h1').length, address).toBe(1);
      expect(document.querySelector('main')?.textContent.trim().length, address).toBeGreaterThan(80);
    }
  });

  it('have no inline script, style or handler, and ask no one else for anything', () => {
    for (const { address, html, document } of pages) {
      expect(
        [...document.querySelectorAll('script')].filter(
          (script) => !script.getAttribute('src')?.startsWith(`${site.mount}_astro/`),
        ),
        address,
      ).toEqual([]);
      expect(document.querySelectorAll('style, [style], iframe, object, embed, base').length, address).toBe(
        0,
      );
      expect(/\son[a-z]+=/i.test(html.replaceAll(/>[^<]*</g, '><')), address).toBe(false);
      const loaded = [
        ...document.querySelectorAll(
          'script[src], img[src], link[rel~=stylesheet], link[rel~=icon], source, video, audio',
        ),
      ];
      const elsewhere = loaded.filter((element) =>
        /^(https?:)?\/\//.test(element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
      );
      expect(elsewhere.length, address).toBe(0);
    }
  });

  it('carry TLP:CLEAR, and no other label outside what explains the labels', () => {
    for (const { address, document } of inLanguages)
      expect(document.body.textContent, address).toContain('TLP:CLEAR');
  });

  it('are in the sitemap, each with its translations', () => {
    const sitemap = readFileSync(join(site.root, site.mount, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) =>
      url?.slice(site.origin.length),
    );
    expect(listed).toEqual(
      expect.arrayContaining(
        inLanguages.map(({ address }) => address).filter((address) => !address.endsWith('/search/')),
      ),
    );
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('keep .well-known at the root of the origin, and nowhere else', () => {
    const places = new Set(
      filesOf(site.root)
        .filter((file) => file.includes('.well-known'))
        .map((file) => file.split('.well-known')[0]),
    );
    expect([...places]).toEqual(['']);
  });
});

describe('the sample’s pages', () => {
  const site = inject('sample');

  it('mark the demonstration on every page', () => {
    for (const { address, document } of pagesOf(site)) {
      expect(document.querySelector('.banner-demonstration'), address).not.toBeNull();
    }
  });

  it('show the withdrawn, the superseded and the translation left behind as such', () => {
    const text = (address: string) => pageIn(site, address).document.querySelector('main')?.textContent ?? '';
    expect(text('/security/en/advisories/EX-2023-0003/')).toMatch(/withdrawn/i);
    expect(text('/security/en/advisories/EX-2023-0001/')).toContain('EX-2023-0002');
    expect(text('/security/nl/advisories/EX-2024-0003/')).toMatch(/revisie 1/i);
  });

  it('keep what a writer typed: dashes, quotes and spaces between words', () => {
    const { document } = pageIn(site, '/security/en/advisories/EX-2024-0001/');
    expect(document.querySelector('main')?.textContent).not.toMatch(/[\u2018-\u201f]\w+=|–-|\u2026/);
  });
});

describe('the pages of a team with a key of its own', () => {
  it('do not speak of a demonstration', () => {
    const site = inject('souk');
    for (const { address, document } of pagesOf(site))
      expect(document.querySelector('.banner-demonstration'), address).toBeNull();
  });

  it('have nothing of the sample in them', () => {
    const site = inject('souk');
    const wrong = filesOf(site.root).filter((file) =>
      readFileSync(join(site.root, file), 'latin1').includes('example.org'),
    );
    expect(wrong).toEqual([]);
  });
});
