import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  MANIFEST,
  manifestIn,
  NOW,
  signedRoot,
  signingTeam,
  snapshot,
  type SigningTeam,
} from '../tests/signed-web-root.ts';
import { ADVISORY, put, SECURITY_TXT, smallWebRoot } from '../tests/small-web-root.ts';
import { signWebRoot } from './sign.ts';
import { verifyFolder } from './verify-folder.ts';
import { listFiles, sha256 } from './web-root.ts';

const LATER = '2026-06-08T00:00:00Z';
const read = (root: string, address: string) => readFile(join(root, address));
const text = async (root: string, address: string) => (await read(root, address)).toString();

let team: SigningTeam;

beforeAll(async () => {
  team = await signingTeam();
});

describe('signWebRoot', () => {
  it('signs what is to be signed and lists it', async () => {
    const { root } = await smallWebRoot({ keys: team.keys, now: NOW });
    const signed = await signWebRoot({ root, signer: team.signer, now: NOW });
    expect(signed).toMatchObject({ made: 3, kept: 0, notice: undefined });
    expect(await text(root, SECURITY_TXT)).toMatch(/^-----BEGIN PGP SIGNED MESSAGE-----\n/);
    expect((await listFiles(root)).filter((file) => file.endsWith('.asc'))).toEqual([
      '/security/csaf/white/2026/ex-2026-0001.json.asc',
      `${ADVISORY}.asc`,
      '/security/keys/ex-csirt.asc',
      `${MANIFEST}.asc`,
    ]);
    const manifest = await manifestIn(root);
    const entry = manifest.files.find(({ address }) => address === `${ADVISORY}.asc`);
    expect(entry).toEqual({
      address: `${ADVISORY}.asc`,
      sha256: sha256(await read(root, `${ADVISORY}.asc`)),
      size: (await read(root, `${ADVISORY}.asc`)).length,
      mediaType: 'application/pgp-signature',
      headers: 'text',
      signature: 'none',
      changed: '2026-02-01T10:00:00Z',
    });
    expect((await verifyFolder(root, NOW)).findings).toEqual([]);
  });

  it('is the same twice from the same build', async () => {
    const [one, two] = [await signedRoot(team), await signedRoot(team)];
    expect(await snapshot(one)).toEqual(await snapshot(two));
  });

  it('changes nothing when it is run again', async () => {
    const root = await signedRoot(team);
    const before = await snapshot(root);
    expect(await signWebRoot({ root, signer: team.signer, now: NOW })).toMatchObject({ made: 0, kept: 3 });
    expect(await snapshot(root)).toEqual(before);
  });

  it('signs only the manifest anew on a later day', async () => {
    const root = await signedRoot(team);
    const before = await snapshot(root);
    expect(await signWebRoot({ root, signer: team.signer, now: LATER })).toMatchObject({ made: 0, kept: 3 });
    const after = await snapshot(root);
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([
      MANIFEST,
      `${MANIFEST}.asc`,
    ]);
    expect(await manifestIn(root)).toMatchObject({
      created: LATER,
      validUntil: '2026-06-22T00:00:00Z',
    });
    expect((await verifyFolder(root, LATER)).findings).toEqual([]);
  });

  it('dates signatures by the change of the document, whatever the day of the build', async () => {
    const [one, two] = [await signedRoot(team), await signedRoot(team, { now: LATER })];
    expect(await text(one, `${ADVISORY}.asc`)).toBe(await text(two, `${ADVISORY}.asc`));
  });
});

describe('a run that was killed', () => {
  it('is made good by the next one, whatever had been written', async () => {
    const whole = await signedRoot(team);
    const written = [
      `${ADVISORY}.asc`,
      '/security/csaf/white/2026/ex-2026-0001.json.asc',
      SECURITY_TXT,
      `${MANIFEST}.asc`,
    ];
    for (let count = 0; count <= written.length; count += 1) {
      const { root } = await smallWebRoot({ keys: team.keys, now: NOW });
      for (const address of written.slice(0, count)) await put(root, address, await read(whole, address));
      await put(root, '/security/half-written.slash-security-unfinished', 'x');
      await signWebRoot({ root, signer: team.signer, now: NOW });
      expect(await snapshot(root)).toEqual(await snapshot(whole));
    }
  });

  it('replaces a signature that is only half there', async () => {
    const whole = await signedRoot(team);
    const { root } = await smallWebRoot({ keys: team.keys, now: NOW });
    await put(root, `${ADVISORY}.asc`, '-----BEGIN PGP SIGN');
    await signWebRoot({ root, signer: team.signer, now: NOW });
    expect(await snapshot(root)).toEqual(await snapshot(whole));
  });
});
