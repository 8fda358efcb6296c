import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** What a server does otherwise than it should, by the address that it does it at. */
export interface Faults {
  redirect?: string;
  endless?: string;
  html?: string;
  error?: string;
  empty?: string;
}

/** A web root that is served over HTTPS on loopback, well or badly. */
export interface LiveServer {
  origin: string;
  /** The server’s certificate, PEM, to be trusted by whoever asks it. */
  certificate: string;
  faults: Faults;
  close(): void;
}

/** Serves a web root with the given media types; plain bytes for what has none. */
export async function startLiveServer(root: string, mediaTypes: Record<string, string>): Promise<LiveServer> {
  const extensions = [
    { name: 'subjectAltName' as const, altNames: [{ type: 2 as const, value: 'localhost' }] },
  ];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    extensions,
  });
  const live: LiveServer = { origin: '', certificate: cert, faults: {}, close: () => undefined };
  const server = createServer({ key, cert }, (request, response) => {
    const address = (request.url ?? '').replace(/\/$/, '/index.html');
    void answer(root, address, live.faults, mediaTypes[address] ?? 'application/octet-stream', response);
  });
  await new Promise<void>((done) =>
    server.listen(0, () => {
      done();
    }),
  );
  live.origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  live.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return live;
}

async function answer(
  root: string,
  address: string,
  faults: Faults,
  type: string,
  response: ServerResponse,
): Promise<void> {
  const bytes = await readFile(join(root, address)).catch(() => undefined);
  if (address === faults.redirect) response.writeHead(302, { Location: 'https://elsewhere.test/' }).end();
  else if (address === faults.error) response.writeHead(500).end();
  else if (address === faults.endless) endless(response);
  else if (bytes === undefined) response.writeHead(404).end('Not found');
  else {
    const status = address.endsWith('/404.html') ? 404 : 200;
    response
      .writeHead(status, { 'Content-Type': address === faults.html ? 'text/html' : type })
      .end(address === faults.empty ? '' : bytes);
  }
}

function endless(response: ServerResponse): void {
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536)));
  };
  response.on('drain', more);
  more();
}
