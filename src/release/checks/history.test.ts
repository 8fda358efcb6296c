import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  findingsIn,
  MANIFEST,
  signedRoot,
  signingTeam,
  type SigningTeam,
} from '../../tests/signed-web-root.ts';
import { ADVISORY } from '../../tests/small-web-root.ts';
import { folderSource } from '../source.ts';

let team: SigningTeam;

beforeAll(async () => {
  team = await signingTeam();
});

describe('with the site as it was before', () => {
  const before = () => signedRoot(team);
  const compare = (root: string, previous: string) => findingsIn(root, { previous: folderSource(previous) });

  it('takes a site that follows it', async () => {
    const previous = await before();
    expect(await compare(previous, previous)).toBe('');
    const advisory = { text: 'Revised.\n', changed: '2026-05-01T00:00:00Z' };
    expect(await compare(await signedRoot(team, { advisory }, previous), previous)).toBe('');
  });

  it('refuses an older list after a newer one', async () => {
    const previous = await before();
    expect(await compare(await signedRoot(team, { now: '2026-05-31T00:00:00Z' }), previous)).toContain(
      'which is lower than',
    );
  });

  it('refuses two lists of one sequence', async () => {
    const other = await signedRoot(team, { home: '<p>Other</p>' });
    expect(await compare(other, await before())).toContain('as another list before');
  });

  it('refuses an advisory that has vanished', async () => {
    const previous = await before();
    const root = await signedRoot(team, { without: [ADVISORY] }, previous);
    expect(await compare(root, previous)).toContain(`${ADVISORY}: was published before and has vanished`);
  });

  it('refuses a text that was changed in silence', async () => {
    const previous = await before();
    const root = await signedRoot(
      team,
      { advisory: { text: 'Changed.\n', changed: '2026-02-01T10:00:00Z' } },
      previous,
    );
    expect(await compare(root, previous)).toContain(
      `${ADVISORY}: was changed, but its date of change is still 2026-02-01T10:00:00Z`,
    );
  });

  it('says when there is no such site', async () => {
    const root = await before();
    const empty = await before();
    await rm(join(empty, MANIFEST));
    expect(await compare(root, empty)).toContain('which should be the site as it was before');
  });
});
