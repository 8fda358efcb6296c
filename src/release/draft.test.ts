import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TeamKey } from '../model/key.ts';
import { readPublicKey } from '../openpgp/public-key.ts';
import { put, smallWebRoot } from '../tests/small-web-root.ts';
import { makeTestKey } from '../tests/test-keys.ts';
import { draftManifest } from './draft.ts';
import { parseManifest } from './manifest.ts';

const NOW = '2026-06-01T00:00:00Z';
let keys: TeamKey[];

beforeAll(async () => {
  const address = 'csirt@example.org';
  const { publicKey } = await makeTestKey({
    type: 'ed25519',
    address,
    created: new Date('2026-01-01T00:00:00Z'),
  });
  keys = [await readPublicKey(publicKey, { file: 'ex-csirt.asc', use: 'team', address })];
});

/** Drafts again after a change to a good web root. */
async function draftAfter(change: (root: string) => Promise<unknown>): Promise<string> {
  const small = await smallWebRoot({ keys, now: NOW });
  await change(small.root);
  const result: unknown = await draftManifest({ ...small, now: NOW }).catch((error: unknown) => error);
  return result instanceof Error ? result.message : '';
}

describe('draftManifest', () => {
  it('lists every file but itself, with its policy', async () => {
    const { root } = await smallWebRoot({ keys, now: NOW });
    const manifest = parseManifest(await readFile(join(root, 'security/manifest.json')));
    expect(manifest).toMatchObject({
      team: 'EX-CSIRT',
      origin: 'https://www.example.org',
      path: '/security',
      created: NOW,
      validUntil: '2026-06-15T00:00:00Z',
      sequence: Date.parse(NOW) / 1000,
      previous: null,
      demonstration: false,
      keys: [
        {
          address: '/security/keys/ex-csirt.asc',
          mailbox: 'csirt@example.org',
          fingerprint: keys[0]?.fingerprint,
          use: 'team',
        },
      ],
    });
    expect(
      manifest.files.map(({ address, mediaType, headers, signature }) =>
        [address, mediaType, headers, signature].join(' '),
      ),
    ).toEqual([
      '/.well-known/openpgpkey/example.org/hu/ahrnamnoi5m8jmw373g6cdiau7e3nf9w application/octet-stream key-directory none',
      '/.well-known/openpgpkey/example.org/policy text/plain key-directory none',
      '/.well-known/openpgpkey/hu/ahrnamnoi5m8jmw373g6cdiau7e3nf9w application/octet-stream key-directory none',
      '/.well-known/openpgpkey/policy text/plain key-directory none',
      '/.well-known/security.txt text/plain; charset=utf-8 text cleartext',
      '/security/404.html text/html; charset=utf-8 page none',
      '/security/_astro/style.css text/css; charset=utf-8 asset none',
      '/security/csaf/white/2026/ex-2026-0001.json application/json text detached',
      '/security/en/advisories/EX-2026-0001.txt text/plain; charset=utf-8 text detached',
      '/security/en/advisories/EX-2026-0001/index.html text/html; charset=utf-8 page none',
      '/security/en/index.html text/html; charset=utf-8 page none',
      '/security/index.html text/html; charset=utf-8 page none',
      '/security/keys/ex-csirt.asc application/pgp-keys text none',
    ]);
  });

  it('can be made again, the same', async () => {
    const small = await smallWebRoot({ keys, now: NOW });
    const first = await readFile(join(small.root, 'security/manifest.json'), 'utf8');
    await draftManifest({ ...small, now: NOW });
    expect(await readFile(join(small.root, 'security/manifest.json'), 'utf8')).toBe(first);
  });

  it.each([
    [
      'a page that is missing',
      (root: string) => rm(join(root, 'security/en/index.html')),
      '/security/en/index.html: is to be published but was not built',
    ],
    [
      'a file that is missing',
      (root: string) => rm(join(root, '.well-known/security.txt')),
      '/.well-known/security.txt: is to be published but was not built',
    ],
    [
      'a file in no list',
      (root: string) => put(root, '/security/notes.txt', 'x'),
      '/security/notes.txt: was built but is in no list',
    ],
    [
      'a file beside a folder',
      (root: string) => put(root, '/security/_astro.css', 'x'),
      '/security/_astro.css: was built but is in no list',
    ],
    [
      'a file written otherwise',
      (root: string) => put(root, '/.well-known/security.txt', 'x'),
      '/.well-known/security.txt: was written otherwise than its document says',
    ],
    [
      'a page without a text',
      (root: string) =>
        put(root, '/security/en/index.html', '<main><script>var text</script> \n</main><p>x</p>'),
      '/security/en/index.html: is a page without any text',
    ],
    [
      'a page without a <main>',
      (root: string) => put(root, '/security/en/index.html', '<p>text</p>'),
      '/security/en/index.html: is a page without any text',
    ],
    [
      'a link',
      (root: string) => symlink('/etc/passwd', join(root, 'security/_astro/x.js')),
      'is not a plain file',
    ],
  ])('refuses %s', async (_, change, message) => {
    expect(await draftAfter(change)).toContain(message);
  });

  it('tells everything at once', async () => {
    const message = await draftAfter(async (root) => {
      await rm(join(root, 'security/en/index.html'));
      await put(root, '/a.txt', 'x');
      await put(root, '/b.txt', 'x');
    });
    expect(message.match(/^\//gm)).toHaveLength(3);
  });

  it('keeps the places that signing needs', async () => {
    const small = await smallWebRoot({ keys, now: NOW });
    const [sample] = small.publication.files;
    if (sample === undefined) throw new Error('no file');
    const address = '/security/en/advisories/EX-2026-0001.txt.asc';
    await put(small.root, address, sample.bytes);
    const publication = { ...small.publication, files: [...small.publication.files, { ...sample, address }] };
    await expect(draftManifest({ ...small, publication, now: NOW })).rejects.toThrow(
      `${address}: has the place of a file that signing makes`,
    );
  });

  it('refuses an empty folder', async () => {
    const small = await smallWebRoot({ keys, now: NOW });
    const root = await mkdtemp(join(tmpdir(), 'empty-'));
    await expect(draftManifest({ ...small, root, now: NOW })).rejects.toThrow(
      'is to be published but was not built',
    );
    await rm(root, { recursive: true });
  });
});
