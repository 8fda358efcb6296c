import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A document of one or more texts, or a whole page. */
export interface Exhibit {
  name: string;
  texts: readonly string[];
}

/** How a text comes into its document: read with it, or put in by a script afterwards. */
export type Way = 'parsed' | 'set';

/** A server on loopback of documents, and of one document around them all, without any policy. */
export interface Exhibition {
  origin: string;
  /** Shows these from now on. @returns the paths of their documents */
  show(exhibits: readonly Exhibit[], way: Way): string[];
  close(): void;
}

/** Opens the exhibition. @param root a web root whose files the documents may ask for */
export async function openExhibition(root?: string): Promise<Exhibition> {
  let documents: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    if (pathname === '/') answer(response, around(documents.length));
    else if (pathname.startsWith('/exhibit/')) answer(response, documents[Number(pathname.slice(9))] ?? '');
    else answerFile(response, root, pathname);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    show: (exhibits, way) => {
      documents = exhibits.map(({ texts }) => (way === 'parsed' ? parsed(texts) : set(texts)));
      return documents.map((_, index) => `/exhibit/${String(index)}`);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function around(count: number): string {
  const frames = Array.from({ length: count }, (_, n) => `<iframe name="${n}" src="/exhibit/${n}"></iframe>`);
  return `<!doctype html><title>Attacks</title>${frames.join('')}`;
}

function parsed(texts: readonly string[]): string {
  const [first = ''] = texts;
  return /^<!doctype html/i.test(first) ? first : page(texts.map((text) => `<div>${text}</div>`).join('\n'));
}

function set(texts: readonly string[]): string {
  const list = JSON.stringify(texts).replaceAll('<', '\\u003c');
  const put = 'document.body.appendChild(document.createElement("div")).innerHTML = text';
  return page(`<script>for (const text of ${list}) ${put}</script>`);
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Attack</title><body>${body}</body></html>`;
}

function answer(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
}

const TYPES: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };

function answerFile(response: ServerResponse, root: string | undefined, path: string): void {
  const file = join(root ?? '', path);
  if (root === undefined || path.endsWith('/') || !existsSync(file)) response.writeHead(404).end();
  else {
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
  }
}
