import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  ADDRESS,
  CREATED,
  MANIFEST,
  manifestIn,
  NOW,
  readTeamKey,
  signedRoot,
  signerOf,
  signingTeam,
  type SigningTeam,
} from '../tests/signed-web-root.ts';
import { ADVISORY, put, SECURITY_TXT, smallWebRoot } from '../tests/small-web-root.ts';
import { makeTestKey } from '../tests/test-keys.ts';
import { signWebRoot } from './sign.ts';
import { verifyFolder } from './verify-folder.ts';
import { sha256 } from './web-root.ts';

const LATER = '2026-06-08T00:00:00Z';
const read = (root: string, address: string) => readFile(join(root, address));
const text = async (root: string, address: string) => (await read(root, address)).toString();

let team: SigningTeam;

beforeAll(async () => {
  team = await signingTeam();
});

describe('with the previous web root', () => {
  it('keeps signatures byte for byte and makes new ones where the text is new', async () => {
    const previous = await signedRoot(team);
    const { root } = await smallWebRoot({
      keys: team.keys,
      now: LATER,
      advisory: { text: 'New text.\n', changed: LATER },
    });
    const signed = await signWebRoot({ root, signer: team.signer, now: LATER, previousRoot: previous });
    expect(signed).toMatchObject({ made: 2, kept: 1 });
    const csaf = '/security/csaf/white/2026/ex-2026-0001.json.asc';
    expect(await text(root, csaf)).toBe(await text(previous, csaf));
    expect(await text(root, `${ADVISORY}.asc`)).not.toBe(await text(previous, `${ADVISORY}.asc`));
    expect((await verifyFolder(root, LATER)).findings).toEqual([]);
  });

  it('keeps a signature that this signer would make otherwise', async () => {
    const previous = await signedRoot(team);
    const other = { text: 'EX-2026-0001\n\nPatch now.\n', changed: LATER };
    const root = await signedRoot(team, { now: LATER, advisory: other }, previous);
    expect(await text(root, `${ADVISORY}.asc`)).toBe(await text(previous, `${ADVISORY}.asc`));
  });

  it('keeps an unchanged security.txt', async () => {
    const txt =
      'Contact: mailto:csirt@example.org\nExpires: 2026-08-01T00:00:00Z\nCanonical: https://www.example.org/.well-known/security.txt\n';
    const previous = await signedRoot(team, { securityTxt: txt });
    const root = await signedRoot(team, { now: LATER, securityTxt: txt }, previous);
    expect(await text(root, SECURITY_TXT)).toBe(await text(previous, SECURITY_TXT));
  });

  it('follows it in the chain of manifests', async () => {
    const previous = await signedRoot(team);
    const root = await signedRoot(team, {}, previous);
    const [before, after] = [previous, root].map(manifestIn);
    expect((await after)?.previous).toBe(sha256(await read(previous, MANIFEST)));
    expect((await after)?.sequence).toBe(((await before)?.sequence ?? 0) + 1);
  });

  it('does not keep a signature that no longer fits the text', async () => {
    const previous = await signedRoot(team);
    await put(previous, `${ADVISORY}.asc`, await team.signer.detached(Buffer.from('another text'), NOW));
    const { root } = await smallWebRoot({ keys: team.keys, now: LATER });
    expect(
      await signWebRoot({ root, signer: team.signer, now: LATER, previousRoot: previous }),
    ).toMatchObject({
      kept: 1,
    });
    expect((await verifyFolder(root, LATER)).findings).toEqual([]);
  });

  it.each([
    ['is not there', (previous: string) => rm(previous, { recursive: true }), undefined],
    ['has no signature', (previous: string) => rm(join(previous, `${MANIFEST}.asc`)), 'it was never signed'],
    ['was changed', (previous: string) => put(previous, MANIFEST, '{}'), 'does not fit the file'],
  ])('uses nothing of one that %s', async (_, change, notice) => {
    const previous = await signedRoot(team);
    await change(previous);
    const { root } = await smallWebRoot({ keys: team.keys, now: LATER });
    const signed = await signWebRoot({ root, signer: team.signer, now: LATER, previousRoot: previous });
    expect(signed).toMatchObject({ made: 3, kept: 0, manifest: { previous: null } });
    if (notice === undefined) expect(signed.notice).toBeUndefined();
    else expect(signed.notice).toContain(notice);
  });

  it('uses nothing of another team’s site, whatever sequence that claims', async () => {
    const by = await signerOf(team.stranger);
    const { root: previous } = await smallWebRoot({
      keys: [await readTeamKey(team.stranger)],
      now: NOW,
    });
    await signWebRoot({ root: previous, signer: by, now: NOW });
    const { root } = await smallWebRoot({ keys: team.keys, now: LATER });
    const signed = await signWebRoot({ root, signer: team.signer, now: LATER, previousRoot: previous });
    expect(signed.notice).toContain('was made by another key than the ones published');
    expect(signed).toMatchObject({
      kept: 0,
      manifest: { previous: null, sequence: Date.parse(LATER) / 1000 },
    });
  });

  it('keeps what a retired key has signed', async () => {
    const previous = await signedRoot(team);
    const young = await makeTestKey({ type: 'ed25519', address: ADDRESS, created: new Date(CREATED) });
    const by = await signerOf(young, LATER);
    const both = [await readTeamKey(young), await readTeamKey(team.key, 'retired', 'old.asc')];
    const { root } = await smallWebRoot({ keys: both, now: LATER });
    expect(await signWebRoot({ root, signer: by, now: LATER, previousRoot: previous })).toMatchObject({
      made: 1,
      kept: 2,
    });
    expect((await verifyFolder(root, LATER)).findings).toEqual([]);
  });
});
