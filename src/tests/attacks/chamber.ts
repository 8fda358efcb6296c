import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { openExhibition, type Exhibit, type Exhibition, type Way } from './exhibition.ts';
import { inspect, listen, provoke, type Around } from './watch.ts';

export type { Exhibit, Way } from './exhibition.ts';

/** What the texts did, each as `name: deed`; what cannot be laid to one document has the name `?`. */
export type Deeds = string[];

/** A browser with no policy and no way out, in which texts may do what they can. */
export interface Chamber {
  observe(exhibits: readonly Exhibit[], way: Way): Promise<Deeds>;
  close(): Promise<void>;
}

/** The schemes of a link that may be pressed; `:` is that of an address which is none. */
const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:', 'openpgp4fpr:', ':'];
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
const A_WHILE = 500;

/** Opens the chamber. @param root a web root whose files the texts may ask for */
export async function openChamber(root?: string): Promise<Chamber> {
  const exhibition = await openExhibition(root);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  return {
    observe: (exhibits, way) => observe(browser, exhibition, exhibits, way),
    close: async () => {
      await browser.close();
      exhibition.close();
    },
  };
}

async function observe(
  browser: Browser,
  exhibition: Exhibition,
  exhibits: readonly Exhibit[],
  way: Way,
): Promise<Deeds> {
  const paths = exhibition.show(exhibits, way);
  const context = await browser.newContext({ bypassCSP: true });
  await context.addInitScript(listen);
  const page = await context.newPage();
  const told = watched(page, exhibition.origin);
  await page.goto(exhibition.origin);
  await page.waitForTimeout(A_WHILE);
  await page.evaluate(provoke, SCHEMES);
  await page.waitForTimeout(A_WHILE);
  await page.evaluate(inspect, paths);
  told.push(...(await page.evaluate(() => (window as unknown as Around).told)));
  await context.close();
  return [...new Set(told.map(([number, deed]) => `${exhibits[number]?.name ?? '?'}: ${deed}`))];
}

/** A list that grows with everything that is seen of a page from outside. */
function watched(page: Page, origin: string): [number, string][] {
  const told: [number, string][] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && /^(https?|ftp):/.test(url))
      told.push([numberOf(request.frame()), `asks for ${url}`]);
  });
  page.on('dialog', (dialog) => {
    told.push([-1, `shows a dialog: ${dialog.message()}`]);
    void dialog.dismiss();
  });
  page.on('popup', (window) => told.push([-1, `opens ${window.url()}`]));
  page.on('download', (download) => told.push([-1, `downloads ${download.url()}`]));
  page.on('pageerror', (error) => told.push([-1, `runs into ${error.message}`]));
  page.on('websocket', (socket) => told.push([-1, `talks to ${socket.url()}`]));
  page.on('console', (message) => {
    if (message.type() !== 'error') told.push([-1, `says ${message.text()}`]);
  });
  return told;
}

function numberOf(frame: Frame): number {
  const parent = frame.parentFrame();
  if (parent === null) return -1;
  return parent.parentFrame() === null ? Number(frame.name()) : numberOf(parent);
}
