import { cp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  findingsAfter,
  findingsIn,
  MANIFEST,
  manifestIn,
  NOW,
  readTeamKey,
  signedRoot,
  signerOf,
  signingTeam,
  vouched,
  withManifest,
  type SigningTeam,
} from '../tests/signed-web-root.ts';
import { ADVISORY, put, SECURITY_TXT, smallWebRoot } from '../tests/small-web-root.ts';
import { inLines } from './finding.ts';
import { manifestBytes } from './manifest.ts';
import { signWebRoot } from './sign.ts';
import { folderSource } from './source.ts';
import { verificationWords } from './verification-words.ts';
import { verifyWebRoot } from './verify.ts';

let team: SigningTeam;

beforeAll(async () => {
  team = await signingTeam();
});

describe('verifyWebRoot', () => {
  it('finds nothing wrong with a signed site, and tells what it saw', async () => {
    const verification = await verifyWebRoot(folderSource(await signedRoot(team)), { now: NOW });
    expect(verification).toMatchObject({
      findings: [],
      files: 15,
      signatures: 4,
      fingerprint: team.key.fingerprint,
      keyExpires: '2027-01-01T00:00:00Z',
      manifest: { team: 'EX-CSIRT', validUntil: '2026-06-15T00:00:00Z' },
    });
    expect(verificationWords(verification)).toContain('Everything is as it was signed.');
  });

  it('demands the key that is pinned', async () => {
    const root = await signedRoot(team);
    expect(await findingsIn(root, { fingerprint: team.key.fingerprint })).toBe('');
    const verification = await verifyWebRoot(folderSource(root), {
      now: NOW,
      fingerprint: team.stranger.fingerprint,
    });
    expect(inLines(verification.findings)).toContain(`${team.stranger.fingerprint} is none of its team’s`);
    expect(verificationWords(verification)).toContain('Nothing was verified');
  });

  it('finds out a site that a stranger has forged, where the key is pinned', async () => {
    const { root } = await smallWebRoot({ keys: [await readTeamKey(team.stranger)], now: NOW });
    const by = await signerOf(team.stranger);
    await signWebRoot({ root, signer: by, now: NOW });
    expect((await verifyWebRoot(folderSource(root), { now: NOW })).fingerprint).toBe(
      team.stranger.fingerprint,
    );
    expect(await findingsIn(root, { fingerprint: team.key.fingerprint })).toContain('is none of its team’s');
  });

  it('needs a manifest', async () => {
    expect(await findingsAfter(team, (root) => rm(join(root, MANIFEST)))).toContain(
      '/manifest.json: is not in',
    );
  });
});

describe('verifyWebRoot refuses', () => {
  it.each([
    [
      'a changed page',
      (root: string) => put(root, '/security/en/index.html', '<main>x</main>'),
      '/security/en/index.html: is not what the signed list says',
    ],
    [
      'a changed advisory',
      (root: string) => put(root, ADVISORY, 'Do nothing.\n'),
      `${ADVISORY}: its signature does not fit the file`,
    ],
    [
      'an advisory that is longer now',
      (root: string) => put(root, ADVISORY, 'x'.repeat(99)),
      `${ADVISORY}: is larger than 25 bytes`,
    ],
    [
      'a missing page',
      (root: string) => rm(join(root, '/security/en/index.html')),
      '/security/en/index.html: is in the signed list but is not there',
    ],
    [
      'a missing signature',
      (root: string) => rm(join(root, `${ADVISORY}.asc`)),
      `${ADVISORY}: its signature is missing`,
    ],
    [
      'an unlisted file',
      (root: string) => put(root, '/security/malware.exe', 'x'),
      '/security/malware.exe: is there but is not in the signed list',
    ],
    [
      'a moved signature',
      (root: string) =>
        cp(join(root, '/security/csaf/white/2026/ex-2026-0001.json.asc'), join(root, `${ADVISORY}.asc`)),
      `${ADVISORY}: its signature does not fit the file`,
    ],
    [
      'a moved file',
      (root: string) => rename(join(root, ADVISORY), join(root, '/security/en/advisories/EX-2026-0002.txt')),
      'EX-2026-0002.txt: is there but is not in the signed list',
    ],
    [
      'a replaced key',
      (root: string) => put(root, '/security/keys/ex-csirt.asc', team.stranger.publicKey),
      'the key’s fingerprint is',
    ],
    [
      'a missing key',
      (root: string) => rm(join(root, '/security/keys/ex-csirt.asc')),
      'the key is listed but is not there',
    ],
    [
      'text after the signature of security.txt',
      (root: string) => appended(root, 'Contact: mailto:evil@example.org\n'),
      `${SECURITY_TXT}: its signature does not frame the whole file`,
    ],
    [
      'a changed manifest',
      (root: string) => changedManifest(root),
      `${MANIFEST}: its signature does not fit the file`,
    ],
    [
      'a manifest without its signature',
      (root: string) => rm(join(root, `${MANIFEST}.asc`)),
      `${MANIFEST}: is not signed`,
    ],
    [
      'a manifest that a stranger has signed',
      (root: string) => signedByStranger(root),
      `${MANIFEST}: its signature was made by another key`,
    ],
  ])('%s', async (_, change, message) => {
    expect(await findingsAfter(team, change)).toContain(message);
  });

  const appended = async (root: string, text: string) =>
    vouched(
      team,
      root,
      SECURITY_TXT,
      Buffer.concat([await readFile(join(root, SECURITY_TXT)), Buffer.from(text)]),
    );
  const changedManifest = async (root: string) =>
    put(root, MANIFEST, manifestBytes({ ...(await manifestIn(root)), team: 'EVIL' }));
  const signedByStranger = async (root: string) => {
    const by = await signerOf(team.stranger);
    await put(root, `${MANIFEST}.asc`, await by.detached(await readFile(join(root, MANIFEST)), NOW));
  };

  it('text before the message of security.txt, though the manifest vouches for it', async () => {
    const change = async (root: string) =>
      vouched(
        team,
        root,
        SECURITY_TXT,
        Buffer.concat([
          Buffer.from('Contact: mailto:evil@example.org\n'),
          await readFile(join(root, SECURITY_TXT)),
        ]),
      );
    expect(await findingsAfter(team, change)).toContain('does not frame the whole file');
  });

  it('a key that has expired', async () => {
    const words = await findingsIn(await signedRoot(team), { now: '2027-06-01T00:00:00Z' });
    expect(words).toContain(`${MANIFEST}: its signature was made by a key that has expired`);
  });

  it('a signature that is dated in the future', async () => {
    const root = await signedRoot(team);
    await put(root, `${MANIFEST}.asc`, await team.signer.detached(await readFile(join(root, MANIFEST)), NOW));
    expect(await findingsIn(root, { now: '2026-05-31T00:00:00Z' })).toContain(
      'its signature is dated in the future',
    );
  });

  it('a list that has run out', async () => {
    const words = await findingsIn(await signedRoot(team), { now: '2026-06-16T00:00:00Z' });
    expect(words).toContain(`${MANIFEST}: was valid until 2026-06-15T00:00:00Z only`);
  });

  it('a list from the future', async () => {
    const change = (root: string) =>
      withManifest(team, root, (manifest) => {
        manifest.created = '2026-06-02T00:00:00Z';
      });
    expect(await findingsAfter(team, change)).toContain(
      'is dated 2026-06-02T00:00:00Z, which is later than now',
    );
  });

  it('a demonstration for a real site', async () => {
    const change = (root: string) =>
      withManifest(team, root, (manifest) => {
        manifest.demonstration = true;
        manifest.origin = 'https://cert.ministry.nl';
      });
    expect(await findingsAfter(team, change)).toContain(
      'is signed by a demonstration key, and https://cert.ministry.nl is no example',
    );
  });

  it('an unsigned file that the list says is signed', async () => {
    const change = (root: string) =>
      withManifest(team, root, ({ files }) => {
        for (const file of files) if (file.address.endsWith('.css')) file.signature = 'detached';
      });
    expect(await findingsAfter(team, change)).toContain(
      '/security/_astro/style.css: its signature is missing',
    );
  });
});
