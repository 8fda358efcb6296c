import { describe, expect, it } from 'vitest';
import {
  builtFiles,
  dated,
  manifestAddress,
  manifestBytes,
  parseManifest,
  type Manifest,
  type ManifestFile,
} from './manifest.ts';

const NOW = '2026-06-01T00:00:00Z';
const HASH = 'a'.repeat(64);
const file = (address: string, parts: Partial<ManifestFile> = {}): ManifestFile => ({
  address,
  sha256: HASH,
  size: 1,
  mediaType: 'text/plain',
  headers: 'text',
  signature: 'none',
  ...parts,
});
const manifest = (parts: Partial<Manifest> = {}): Manifest => ({
  format: 'slash-security-manifest',
  formatVersion: 1,
  team: 'EX',
  origin: 'https://www.example.org',
  path: '/security',
  created: NOW,
  validUntil: NOW,
  sequence: 0,
  previous: null,
  demonstration: false,
  keys: [
    { address: '/security/keys/a.asc', mailbox: 'a@example.org', fingerprint: 'A'.repeat(40), use: 'team' },
  ],
  files: [file('/a.txt')],
  ...parts,
});
const problemOf = (value: unknown) => {
  try {
    return parseManifest(new TextEncoder().encode(JSON.stringify(value)));
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a manifest', () => {
  it('is read back as it was written, two spaces of indent and one LF', () => {
    const bytes = manifestBytes(manifest());
    expect(parseManifest(bytes)).toEqual(manifest());
    expect(new TextDecoder().decode(bytes)).toMatch(
      /^\{\n {2}"format": "slash-security-manifest",\n[^]*\}\n$/,
    );
  });

  it.each([
    ['an unknown key', { ...manifest(), extra: 1 }, 'Unrecognized key'],
    ['another format version', { ...manifest(), formatVersion: 2 }, 'formatVersion'],
    ['no key', manifest({ keys: [] }), 'keys'],
    ['files out of order', manifest({ files: [file('/b'), file('/a')] }), 'must be sorted'],
    ['a file twice', manifest({ files: [file('/a'), file('/a')] }), 'must be sorted'],
    [
      'a path that leads out',
      manifest({ files: [file('/a/../../etc/passwd')] }),
      'is not a path from the web root',
    ],
    ['a path with a backslash', manifest({ files: [file('/a\\b')] }), 'is not a path from the web root'],
    ['a relative path', manifest({ files: [file('a')] }), 'is not a path from the web root'],
    ['a folder', manifest({ files: [file('/a/')] }), 'is not a path from the web root'],
    ['a short hash', manifest({ files: [file('/a', { sha256: 'abc' })] }), 'files.0.sha256'],
    ['a date without a zone', manifest({ created: '2026-06-01T00:00:00' }), 'created'],
  ])('refuses %s', (_, value, message) => {
    expect(problemOf(value)).toContain(message);
  });

  it('says in one line that bytes are no JSON', () => {
    expect(() => parseManifest(Buffer.from('<html>'))).toThrow(
      /^the manifest cannot be read: it is not JSON$/,
    );
    expect(() => parseManifest(Uint8Array.of(0xff))).toThrow('it is not JSON');
  });
});

describe('dated', () => {
  const seconds = Date.parse(NOW) / 1000;

  it.each([
    ['the seconds of its date', 0, undefined, seconds],
    ['one more than the previous one', 0, seconds + 5, seconds + 6],
    ['never less than it was', seconds + 9, seconds, seconds + 9],
  ])('gives a sequence of %s', (_, own, previous, expected) => {
    expect(dated(manifest({ sequence: own }), NOW, previous).sequence).toBe(expected);
  });

  it('is valid for 14 days, with its files in order', () => {
    const result = dated(manifest({ files: [file('/b'), file('/a')] }), NOW);
    expect(result.validUntil).toBe('2026-06-15T00:00:00Z');
    expect(result.files.map(({ address }) => address)).toEqual(['/a', '/b']);
  });
});

it('tells signatures from the files that were built', () => {
  const files = [file('/a', { signature: 'detached' }), file('/a.asc'), file('/keys/b.asc')];
  expect(builtFiles(manifest({ files })).map(({ address }) => address)).toEqual(['/a', '/keys/b.asc']);
});

it('stands below the mount path', () => {
  expect([{ path: '/' }, { path: '/security' }].map(manifestAddress)).toEqual([
    '/manifest.json',
    '/security/manifest.json',
  ]);
});
