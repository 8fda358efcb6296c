import { describe, expect, it } from 'vitest';
import { contentOf, problemLines, replaced } from '../../tests/content-folder.ts';

const MINIMAL = contentOf();
const ONE = 'advisories/2026/EX-2026-0001';
const FACTS = String(MINIMAL[`${ONE}/advisory.yaml`]);
const WITHDRAWAL = 'withdrawal: { date: 2026-04-01T00:00:00Z, reason: Wrong }\n';

describe('a withdrawal', () => {
  it('goes with the status withdrawn', async () => {
    const facts = FACTS.replace('status: published', `status: withdrawn\n${WITHDRAWAL.trim()}`);
    expect(await problemLines({ [`${ONE}/advisory.yaml`]: facts })).toEqual([]);
  });

  it('is told to be missing', async () => {
    expect(await problemLines({ [`${ONE}/advisory.yaml`]: replaced('published', 'withdrawn') })).toEqual([
      `content/${ONE}/advisory.yaml:3:9 a withdrawn advisory must say when and why - add "withdrawal:" with a "date" and a "reason"`,
    ]);
  });

  it('is told to be too much', async () => {
    expect(await problemLines({ [`${ONE}/advisory.yaml`]: WITHDRAWAL + FACTS })).toEqual([
      `content/${ONE}/advisory.yaml:1:1 there is a withdrawal here and the status is published - write "status: withdrawn", or take the withdrawal out`,
    ]);
  });

  it('comes after the last revision', async () => {
    const facts = WITHDRAWAL.replace('2026-04', '2026-03') + FACTS.replace('published', 'withdrawn');
    expect(await problemLines({ [`${ONE}/advisory.yaml`]: facts })).toEqual([
      `content/${ONE}/advisory.yaml:1:21 the withdrawal is dated before the newest revision - correct the date`,
    ]);
  });
});
