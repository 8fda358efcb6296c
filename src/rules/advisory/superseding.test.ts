import { describe, expect, it } from 'vitest';
import { contentOf, problemLines } from '../../tests/content-folder.ts';

const MINIMAL = contentOf();
const [ONE, TWO] = ['advisories/2026/EX-2026-0001', 'advisories/2026/EX-2026-0002'];
const FACTS = String(MINIMAL[`${ONE}/advisory.yaml`]);
const NEWER = FACTS.replace('EX-2026-0001', 'EX-2026-0002').replace('2026-03-31', '2026-04-30');

const first = (more: string) => ({ [`${ONE}/advisory.yaml`]: FACTS + more });
const second = (more: string, facts = NEWER) => ({
  [`${TWO}/advisory.yaml`]: facts + more,
  [`${TWO}/en.md`]: MINIMAL[`${ONE}/en.md`],
});
const BOTH = { ...first('supersededBy: EX-2026-0002\n'), ...second('supersedes: [EX-2026-0001]\n') };

describe('an advisory that takes another’s place', () => {
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

describe('what readers find in its place', () => {
  const told = (facts: string) => problemLines({ ...BOTH, ...second('supersedes: [EX-2026-0001]\n', facts) });

  it('is no draft', async () => {
    expect(await told(NEWER.replace('published', 'draft'))).toEqual([
      `content/${ONE}/advisory.yaml:24:15 EX-2026-0002 is a draft: readers would be sent to a page that is not there - publish EX-2026-0002 at the same time`,
    ]);
  });

  it('is there today', async () => {
    expect(await told(NEWER.replace('2026-04-30', '2026-12-30'))).toContain(
      `content/${ONE}/advisory.yaml:24:15 EX-2026-0002 is kept back until its date: readers would be sent to a page that is not there - wait with this line until EX-2026-0002 is published`,
    );
  });

  it('has not been withdrawn', async () => {
    const withdrawn = 'withdrawn\nwithdrawal: { date: 2026-05-01T00:00:00Z, reason: Wrong }';
    expect(await told(NEWER.replace('published', withdrawn))).toEqual([
      `content/${ONE}/advisory.yaml:24:15 warning: EX-2026-0002 has been withdrawn, so nothing takes the place of EX-2026-0001 - name the one that does, or take this line out and the ID out of its "supersedes:"`,
    ]);
  });

  it('is newer', async () => {
    expect(await told(NEWER.replace('2026-04-30', '2026-02-28'))).toEqual([
      `content/${ONE}/advisory.yaml:24:15 warning: EX-2026-0002 was published before EX-2026-0001, so it cannot well take its place - turn the two round, or correct the dates`,
    ]);
  });
});

describe('a draft', () => {
  const DRAFT = NEWER.replace('published', 'draft');

  it('may be written to take another’s place, which is told when it is published', async () => {
    expect(await problemLines(second('supersedes: [EX-2026-0001]\n', DRAFT))).toEqual([
      `content/${TWO}/advisory.yaml:24:14 warning: EX-2026-0001 does not say that EX-2026-0002 has taken its place - write "supersededBy: EX-2026-0002" in it when this one is published`,
    ]);
  });

  it('has no place that can be taken', async () => {
    const older = {
      [`${ONE}/advisory.yaml`]: `${FACTS.replace('published', 'draft')}supersededBy: EX-2026-0002\n`,
    };
    expect(await problemLines({ ...BOTH, ...older })).toEqual([
      `content/${TWO}/advisory.yaml:24:14 EX-2026-0001 is a draft: nothing has been published that could be replaced - publish EX-2026-0001 too, or take it out here and "supersededBy:" out of it`,
    ]);
  });
});

it('tells advisories that take each other’s place in a circle, once', async () => {
  const one = 'supersededBy: EX-2026-0002\nsupersedes: [EX-2026-0002]\n';
  const two = 'supersededBy: EX-2026-0001\nsupersedes: [EX-2026-0001]\n';
  expect(await problemLines({ ...first(one), ...second(two) })).toEqual([
    `content/${ONE}/advisory.yaml:24:15 these advisories take each other’s place in a circle: EX-2026-0001, EX-2026-0002, EX-2026-0001 - take "supersededBy:" out of the newest of them, and the newest out of "supersedes:" of the other`,
  ]);
});
