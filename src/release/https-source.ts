import { CommandFailure, EXIT } from '../commands/failure.ts';
import { Unreadable, type Served, type Source } from './source.ts';

/** For a file whose size is not known beforehand, in bytes. */
const MOST = 32 * 1024 * 1024;
const PATIENCE = 30_000;

/**
 * A live site, read as anyone can read it. Redirects are refused: what is verified is what these addresses serve.
 * @param url an https address: the origin, or the mount path on it
 * @throws CommandFailure (exit code 2) for anything but an https address
 */
export function httpsSource(url: string): Source {
  const { origin, pathname, protocol } = parsed(url);
  if (protocol !== 'https:') throw notHttps(url);
  return {
    name: url,
    origin,
    mount: pathname.replace(/\/+$/, ''),
    read: async (address, limit = MOST) => answered(await get(origin + urlPath(address)), address, limit),
  };
}

function parsed(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw notHttps(url);
  }
}

/** A page is asked for as people ask for it: by its folder. */
function urlPath(address: string): string {
  const path = address.replace(/\/index\.html$/, '/');
  return path.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@');
}

async function get(url: string): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE), cache: 'no-store' });
  } catch (error) {
    const { cause, message } = error as Error;
    const why = cause instanceof Error ? cause.message : message;
    throw new CommandFailure(EXIT.outside, `${url} cannot be reached: ${why}`, { cause: error });
  }
}

async function answered(response: Response, address: string, limit: number): Promise<Served | undefined> {
  const { status } = response;
  const isNotFoundPage = status === 404 && address.endsWith('/404.html');
  if (status === 404 && !isNotFoundPage) return undefined;
  if (status >= 300 && status < 400)
    throw new Unreadable(address, `leads to ${response.headers.get('location') ?? 'elsewhere'}`);
  if (status !== 200 && !isNotFoundPage) throw new Unreadable(address, `is answered with status ${status}`);
  const bytes = await bodyOf(response, address, limit);
  return { bytes, mediaType: response.headers.get('content-type') ?? undefined };
}

/** The body of an answer, without ever holding more than the limit: a server can send without end. */
async function bodyOf({ body }: Response, address: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limit) throw new Unreadable(address, `is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function notHttps(url: string): CommandFailure {
  return new CommandFailure(
    EXIT.usage,
    `${url} is neither a folder nor an address that begins with https://`,
  );
}
