import { describe, expect, it } from 'vitest';
import { contentOf, problemLines, replaced } from '../tests/content-folder.ts';

const MINIMAL = contentOf();
const [ONE, TWO] = ['advisories/2026/EX-2026-0001', 'advisories/2026/EX-2026-0002'];
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

describe('an advisory that takes another’s place', () => {
  const second = (more: string) => ({
    [`${TWO}/advisory.yaml`]: FACTS.replace('EX-2026-0001', 'EX-2026-0002') + more,
    [`${TWO}/en.md`]: MINIMAL[`${ONE}/en.md`],
  });
  const first = (more: string) => ({ [`${ONE}/advisory.yaml`]: FACTS + more });

  it('is named by it, and names it', async () => {
    expect(
      await problemLines({
        ...first('supersededBy: EX-2026-0002\n'),
        ...second('supersedes: [EX-2026-0001]\n'),
      }),
    ).toEqual([]);
  });

  it('is told not to be named by it', async () => {
    expect(await problemLines(second('supersedes: [EX-2026-0001]\n'))).toEqual([
      `content/${TWO}/advisory.yaml:24:14 EX-2026-0001 does not say that EX-2026-0002 has taken its place - write "supersededBy: EX-2026-0002" in it`,
    ]);
  });

  it('is told not to name it', async () => {
    expect(await problemLines({ ...first('supersededBy: EX-2026-0002\n'), ...second('') })).toEqual([
      `content/${ONE}/advisory.yaml:24:15 EX-2026-0002 does not say that it takes the place of EX-2026-0001 - add EX-2026-0001 to its "supersedes:"`,
    ]);
  });

  it('is there, and is another', async () => {
    const more = 'supersededBy: EX-2026-0009\nsupersedes: [EX-2026-0001, EX-2026-0008]\n';
    expect(await problemLines(first(more))).toEqual([
      `content/${ONE}/advisory.yaml:24:15 there is no advisory EX-2026-0009 - correct the ID`,
      `content/${ONE}/advisory.yaml:25:14 an advisory cannot take its own place - name the older one`,
      `content/${ONE}/advisory.yaml:25:28 there is no advisory EX-2026-0008 - correct the ID`,
    ]);
  });
});
