import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startPreview, type Preview } from '../../hosting/preview-server.ts';
import type { ServedFile } from '../../hosting/answer.ts';
import type { BuiltSite } from '../built-sites.ts';
import { needs } from '../tools.ts';
import { pagesOf } from './html.ts';

const AXE_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function serve({ root, mount }: BuiltSite): Promise<Preview> {
  const manifest = JSON.parse(readFileSync(join(root, mount, 'manifest.json'), 'utf8')) as {
    files: ServedFile[];
  };
  return startPreview({
    root,
    files: manifest.files,
    notFound: `${mount}404.html`,
    httpsPort: 0,
    httpPort: 0,
  });
}

/** A page that remembers every complaint of the browser and every request that leaves the machine’s loopback. */
async function watchedPage(context: BrowserContext, complaints: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1')
      complaints.push(`${page.url()} asks ${request.url()}`);
  });
  return page;
}

needs('chromium')('in Chromium', () => {
  describe.each(['sample', 'souk'] as const)('%s, served with the production headers', (name) => {
    const site = inject(name);
    let browser: Browser;
    let preview: Preview;
    let origin: string;

    beforeAll(async () => {
      preview = await serve(site);
      origin = `https://127.0.0.1:${preview.httpsPort}`;
      browser = await chromium.launch({
        executablePath: '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-background-networking'],
      });
    });
    afterAll(async () => {
      await browser.close();
      await preview.close();
    });

    describe.each([
      { width: 360, colorScheme: 'light' },
      { width: 360, colorScheme: 'dark' },
      { width: 1280, colorScheme: 'light' },
      { width: 1280, colorScheme: 'dark' },
    ] as const)('at $width pixels, $colorScheme', ({ width, colorScheme }) => {
      it('a page of each kind, in each language, passes axe, fits the window and breaks no policy', async () => {
        const complaints: string[] = [];
        const context = await browser.newContext({
          ignoreHTTPSErrors: true,
          viewport: { width, height: 800 },
          colorScheme,
        });
        const page = await watchedPage(context, complaints);
        for (const address of oneOfEachKind(site)) {
          await page.goto(origin + address);
          complaints.push(...(await overflow(page, address)));
          complaints.push(...(await axeFindings(page)).map((finding) => `${address}: ${finding}`));
        }
        await context.close();
        expect(complaints).toEqual([]);
      }, 180_000);
    });

    it('every page fits a phone and breaks no policy', async () => {
      const complaints: string[] = [];
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: 360, height: 800 },
      });
      const page = await watchedPage(context, complaints);
      for (const { address } of pagesOf(site)) {
        await page.goto(origin + address);
        complaints.push(...(await overflow(page, address)));
      }
      await context.close();
      expect(complaints).toEqual([]);
    }, 180_000);

    it('search finds an advisory in each language, under the strict policy', async () => {
      for (const language of site.languages) {
        const complaints: string[] = [];
        const context = await browser.newContext({ ignoreHTTPSErrors: true });
        const page = await watchedPage(context, complaints);
        await page.goto(
          `${origin}${site.mount}${language}/search/?q=${name === 'sample' ? 'log4j' : 'Spring'}`,
        );
        const first = page.locator('main a[href*="/advisories/"]:visible').first();
        await first.waitFor({ timeout: 10_000 });
        expect(await first.getAttribute('href'), language).toContain(`${site.mount}${language}/advisories/`);
        expect(complaints).toEqual([]);
        await context.close();
      }
    }, 60_000);

    it('is complete without JavaScript', async () => {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, javaScriptEnabled: false });
      const page = await context.newPage();
      for (const language of site.languages) {
        await page.goto(`${origin}${site.mount}${language}/advisories/`);
        expect(await page.locator('main a[href*="/advisories/"]:visible').count()).toBeGreaterThanOrEqual(2);
        await page.goto(`${origin}${site.mount}${language}/search/`);
        expect(await page.locator('main').innerText()).toMatch(/JavaScript/);
      }
      await context.close();
    });

    it('http is redirected to https, on the same host', async () => {
      const response = await fetch(`http://127.0.0.1:${preview.httpPort}${site.mount}`, {
        redirect: 'manual',
      });
      expect(response.status).toBe(308);
      expect(response.headers.get('location')).toMatch(/^https:\/\//);
    });
  });
});

/** The address of one page of each kind in each language: of the advisories and announcements the first. */
function oneOfEachKind(site: BuiltSite): string[] {
  const kinds = new Map<string, string>();
  for (const { address } of pagesOf(site)) {
    const kind = address.replace(/(advisories|announcements)\/[^/]+\/$/, '$1/*');
    if (!kinds.has(kind)) kinds.set(kind, address);
  }
  return [...kinds.values()];
}

async function overflow(page: Page, address: string): Promise<string[]> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wider > 0 ? [`${address} is ${wider} pixels wider than the window`] : [];
}

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source).catch(() => page.addScriptTag({ content: axe.source }));
  const { violations } = await page.evaluate(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
    AXE_RULES,
  );
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
