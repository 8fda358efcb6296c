import { expect, it } from 'vitest';
import { makeDemonstrationKey, publicHalf } from './demonstration-key.ts';
import { readPublicKey } from './public-key.ts';

it('makes a key that says what it is and lasts a year', async () => {
  const team = { name: 'EX-CSIRT', address: 'csirt@example.org' };
  const { privateKey, publicKey } = await makeDemonstrationKey(team, '2026-01-01T00:00:00Z');
  const read = await readPublicKey(publicKey, { file: 'x.asc', use: 'team', address: team.address });
  expect(read).toMatchObject({
    demonstration: true,
    userIds: ['EX-CSIRT demonstration key - do not trust <csirt@example.org>'],
    algorithm: 'Ed25519',
    created: '2026-01-01T00:00:00Z',
    expires: '2027-01-01T00:00:00Z',
  });
  expect(await publicHalf(privateKey)).toBe(read.armored);
});
