import {
  createServer as createHttp,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { answer, type ServedFile } from './answer.ts';

/** A web root that is being served. */
export interface Preview {
  httpsPort: number;
  httpPort: number;
  close(): Promise<void>;
}

export interface PreviewOptions {
  root: string;
  files: readonly ServedFile[];
  /** Address of the page for what is not there. */
  notFound: string;
  /** Ports on loopback; 0 takes a free one. */
  httpsPort: number;
  httpPort: number;
}

/** A browser would remember HSTS for localhost and so break every other program that is tried out there. */
const LOCALHOST_HEADERS = { 'Strict-Transport-Security': 'max-age=0' };

/**
 * Serves a web root on loopback over HTTPS with the production headers and a self-signed certificate;
 * plain http on a second port redirects there. @throws Error where a port is taken
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const certificate = await makeCertificate();
  const secure = createHttps(certificate, (request, response) => void respond(options, request, response));
  const httpsPort = await listen(secure, options.httpsPort);
  const plain = createHttp((request, response) => {
    response.writeHead(308, { Location: `https://localhost:${httpsPort}${request.url ?? '/'}` }).end();
  });
  const httpPort = await listen(plain, options.httpPort);
  return {
    httpsPort,
    httpPort,
    close: () => Promise.all([close(secure), close(plain)]).then(() => undefined),
  };
}

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const names = [
    { type: 2 as const, value: 'localhost' },
    { type: 7 as const, ip: '127.0.0.1' },
  ];
  const extensions = [{ name: 'subjectAltName' as const, altNames: names }];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    extensions,
  });
  return { key, cert };
}

async function respond(
  options: PreviewOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  const found = answer(options.files, pathOf(request), options.notFound);
  const headers = { ...found.headers, ...LOCALHOST_HEADERS };
  if (found.status === 308)
    return void response.writeHead(308, { ...headers, Location: found.location }).end();
  const body = found.file
    ? await readFile(join(options.root, found.file.address))
    : Buffer.from('Not found\n');
  response.writeHead(found.status, { ...headers, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
  } catch {
    return '/';
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
