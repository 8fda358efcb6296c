import { describe, expect, it } from 'vitest';
import type { TeamKey } from '../../model/key.ts';
import { contentOf, lineOf, NOW, problemLines, readContent } from '../../tests/content-folder.ts';
import { makeTestKey } from '../../tests/test-keys.ts';
import { teamKeys } from './team-key.ts';

const ADDRESS = 'csirt@example.org';
const { publicKey } = await makeTestKey({ type: 'ed25519', address: ADDRESS });
const LISTED = `${String(contentOf()['team.yaml'])}keys:\n  - file: team.asc\n    use: team\n    address: ${ADDRESS}\n`;
const REAL = 'https://www.csirt.nl';

/** The problems of a real team whose key has other facts than the one in the file. */
async function told(facts: Partial<TeamKey>): Promise<string[]> {
  const team = LISTED.replace('https://www.example.org', REAL);
  const { site, locate } = await readContent({ 'team.yaml': team, 'keys/team.asc': publicKey });
  if (site === undefined) throw new Error('the minimal team can be read');
  const keys = site.keys.map((key) => ({ ...key, ...facts }));
  return teamKeys.check({ ...site, keys }, locate, NOW, new Set()).map(lineOf);
}

describe('the team key', () => {
  it('may be missing on an example site, not on a real one', async () => {
    expect(await problemLines()).toEqual([]);
    const real = (text: string) =>
      text.replace('https://www.example.org', REAL).replaceAll('@example.org', '@csirt.nl');
    expect(await problemLines({ 'team.yaml': real })).toEqual([
      'content/team.yaml:1:1 the team has no key: nothing can be signed, and no report encrypted to it - put its public key in keys/ and list it under "keys:" with "use: team"; "npm run setup" can make one',
    ]);
  });

  it('is good for long enough', async () => {
    expect(await told({})).toEqual([]);
    expect(await told({ expires: '2027-02-20T12:00:00Z' })).toEqual([]);
  });

  it.each([
    [{ expires: '2026-11-21T12:00:00Z' }, 'the team key expired on 2026-11-21 - extend it'],
    [
      { expires: '2026-12-21T11:59:59Z' },
      'the team key expires on 2026-12-21, in less than 30 days - extend it',
    ],
    [
      { expires: '2026-12-21T12:00:00Z' },
      'warning: the team key expires on 2026-12-21, in less than 90 days - extend it',
    ],
    [
      { expires: '2027-02-19T11:59:59Z' },
      'warning: the team key expires on 2027-02-19, in less than 90 days - extend it',
    ],
    [
      { revoked: true, expires: '2025-01-01T00:00:00Z' },
      'the team key has been revoked - list a new one; give this one "use: retired"',
    ],
    [
      { demonstration: true },
      'this is a demonstration key, which proves nothing - list a key of the team’s own',
    ],
  ])('is told: %j', async (facts, line) => {
    const lines = await told(facts);
    expect(lines).toEqual([expect.stringContaining(`content/team.yaml:42:11 ${line}`)]);
  });

  it('is not asked of keys that are retired', async () => {
    expect(await told({ use: 'retired', expires: '2020-01-01T00:00:00Z', revoked: true })).toEqual([]);
  });
});
