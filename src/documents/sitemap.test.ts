import { expect, it } from 'vitest';
import type { PublishedPage } from '../model/publication.ts';
import { sampleSite } from '../tests/sample-site.ts';
import { sitemap } from './sitemap.ts';

const NOW = '2026-11-21T12:00:00Z';
const TRANSLATIONS = { en: '/security/en/reporting/', nl: '/security/nl/reporting/' };

it('lists every page with its translations, and nothing that is no page', () => {
  const pages: PublishedPage[] = [
    { address: '/security/', headers: 'page', translations: {} },
    { address: '/security/404.html', headers: 'page', translations: {} },
    { address: '/security/en/reporting/', language: 'en', headers: 'page', translations: TRANSLATIONS },
    {
      address: '/security/en/only/',
      language: 'en',
      headers: 'page',
      translations: { en: '/security/en/only/' },
    },
  ];
  const [file] = sitemap(sampleSite(), pages, NOW);
  expect(file).toMatchObject({
    address: '/security/sitemap.xml',
    mediaType: 'application/xml',
    signature: 'none',
  });
  expect(new TextDecoder().decode(file?.bytes)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <url>
    <loc>https://www.example.org/security/</loc>
  </url>
  <url>
    <loc>https://www.example.org/security/en/reporting/</loc>
    <xhtml:link rel="alternate" hreflang="en" href="https://www.example.org/security/en/reporting/"/>
    <xhtml:link rel="alternate" hreflang="nl" href="https://www.example.org/security/nl/reporting/"/>
  </url>
  <url>
    <loc>https://www.example.org/security/en/only/</loc>
  </url>
</urlset>
`);
});
