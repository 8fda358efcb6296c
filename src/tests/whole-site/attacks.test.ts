import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChamber, type Chamber, type Deeds, type Exhibit, type Way } from '../attacks/chamber.ts';
import { compiled, importsOf } from '../attacks/compiler.ts';
import {
  lineOfFact,
  REFUSED_ADVISORY_FACTS,
  REFUSED_TEAM_FACTS,
  SUMMARY,
  TITLE,
  USER_ID,
  withFacts,
  WORD,
} from '../attacks/facts.ts';
import { hostileSite, problemsOf, type HostileSite } from '../attacks/hostile-site.ts';
import { ADVISORY_FILE, announcementFile, pageFile, plainTeam, TEAM_FILE } from '../attacks/hostile-team.ts';
import { CODE_ATTACKS, MARKDOWN_ATTACKS, WORD_ATTACKS, type Attack } from '../attacks/index.ts';
import { judgePage, judgeText } from '../attacks/judge.ts';
import { CONTEXT, contentsOf, inStanding, RENDERINGS, wild, wordsOf } from '../attacks/renderings.ts';
import { needs } from '../tools.ts';
import { filesOf } from './html.ts';

/*
 * What a malicious or careless text could do to a reader. The attacks are in src/tests/attacks; here they are rendered
 * as pages and feeds are, judged by another parser, and let loose in a browser without a policy.
 */

const ALL: readonly Attack[] = [...MARKDOWN_ATTACKS, ...CODE_ATTACKS, ...WORD_ATTACKS];

it('there are more than 150 attacks, no two alike', () => {
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  expect(new Set(ALL.map(({ text }) => text)).size).toBe(ALL.length);
  expect(ALL.length).toBeGreaterThan(500);
});

describe('the HTML of an attack', () => {
  it.each(Object.entries(RENDERINGS))('has nothing in it that a text may not have, in a %s', (_, render) => {
    const faults = ALL.flatMap(({ name, text }) =>
      judgeText(render(text) ?? '').map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('would have, without the sanitiser', () => {
    const caught = MARKDOWN_ATTACKS.filter(({ text }) => judgeText(wild(text)).length > 0);
    expect(caught.length).toBeGreaterThan(300);
  });
});

describe('a standing document', () => {
  /** The modules that the compiler makes, by the names of the attacks; of what it refuses, the refusal. */
  const compilations = new Map<string, string | Error>();

  beforeAll(async () => {
    for (const { name, text } of ALL)
      compilations.set(name, await compiled(text, CONTEXT).catch((error: unknown) => error as Error));
  });

  it.each(CODE_ATTACKS)('is refused with $name, also by the compiler', ({ name, text }) => {
    expect(inStanding(text)).toBeUndefined();
    expect(compilations.get(name)).toMatchObject({ line: expect.any(Number) as number });
  });

  it('is refused by the compiler where it is refused by check, and nowhere else', () => {
    const refused = ALL.filter(({ name }) => typeof compilations.get(name) !== 'string');
    expect(refused).toEqual(ALL.filter(({ text }) => inStanding(text) === undefined));
  });

  it('has no layout of its own', async () => {
    const code = await compiled('Text.', CONTEXT, { title: 'Attack', layout: '../../canary.js' });
    expect(importsOf(code)).toEqual([]);
  });

  it('brings nothing into the build, whatever its words and images say', () => {
    const modules = ALL.filter(({ name }) => typeof compilations.get(name) === 'string');
    const foreign = modules.flatMap(({ name }) =>
      importsOf(String(compilations.get(name))).map((from) => `${name}: ${from}`),
    );
    expect(modules.length).toBeGreaterThan(100);
    expect(foreign).toEqual([]);
  });
});

describe('a team with hostile facts and texts', () => {
  let site: HostileSite;
  let pages: Exhibit[];

  beforeAll(async () => {
    site = await hostileSite(MARKDOWN_ATTACKS, [...CODE_ATTACKS, ...WORD_ATTACKS]);
    expect(site.build.code, site.build.stdout + site.build.stderr).toBe(0);
    const files = filesOf(site.root).filter((file) => file.endsWith('.html'));
    pages = files.map((name) => ({ name, texts: [readFileSync(join(site.root, name), 'utf8')] }));
  });
  afterAll(() => site.remove());

  it('is told by check where each of its texts cannot be published', () => {
    const refused = [...MARKDOWN_ATTACKS, ...CODE_ATTACKS].filter((attack) => !site.open.includes(attack));
    expect(refused).toEqual(expect.arrayContaining([...CODE_ATTACKS]));
    expect(refused.length).toBeGreaterThan(350);
    for (const attack of refused) {
      const files = [announcementFile(attack), pageFile(attack)].map((file) => `content/${file}`);
      const places = site.problems.filter(({ file, line }) => files.includes(file) && line > 4);
      expect(places.length, attack.name).toBeGreaterThan(0);
    }
  });

  it.each([
    [TEAM_FILE, REFUSED_TEAM_FACTS],
    [ADVISORY_FILE, REFUSED_ADVISORY_FACTS],
  ])('is told the line of each fact that cannot be published: %s', async (file, hostile) => {
    const plain = await plainTeam();
    const yaml = withFacts(String(plain[file]), hostile);
    const folder = mkdtempSync(join(tmpdir(), 'hostile-facts-'));
    const told = await problemsOf(folder, { ...plain, [file]: yaml });
    rmSync(folder, { recursive: true });
    const lines = told.filter((problem) => problem.file === `content/${file}`).map(({ line }) => line);
    for (const place of Object.keys(hostile)) expect(lines, place).toContain(lineOfFact(yaml, place));
  });

  it('is published all the same, its facts and titles as words', () => {
    expect(site.open.length).toBeGreaterThan(60);
    expect(site.facts.length).toBeGreaterThan(25);
    const words = pages.map(({ texts }) => wordsOf(texts[0] ?? '')).join('\n');
    for (const fact of [TITLE, SUMMARY.trim(), WORD, USER_ID, ...site.facts])
      expect(fact.startsWith('https:') || words.includes(fact), fact).toBe(true);
  });

  it('has nothing in its pages and feeds that a text may not have', () => {
    const faults = pages.flatMap(({ name, texts: [page = ''] }) =>
      judgePage(page).map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(feeds(site).length).toBeGreaterThan(20);
    expect(feeds(site).flatMap(judgeText)).toEqual([]);
  });

  needs('chromium')('in Chromium, with the policy switched off', () => {
    it('runs nothing on any page, and in no feed', async () => {
      const chamber = await openChamber(site.root);
      const isText = ({ name }: Exhibit) => /announcements\/[^/]+\/|en\/words-/.test(name);
      const texts = pages.filter(isText).flatMap((page) => page.texts.map(mainOf));
      expect(await chamber.observe([{ name: 'texts', texts }], 'parsed')).toEqual([]);
      expect(await chamber.observe([{ name: 'feeds', texts: feeds(site) }], 'set')).toEqual([]);
      const others = pages.filter((page) => !isText(page));
      expect(await chamber.observe(others, 'parsed')).toEqual([]);
      await chamber.close();
    });
  });
});

needs('chromium')('in Chromium, with the policy switched off', () => {
  let chamber: Chamber;

  beforeAll(async () => {
    chamber = await openChamber();
  });
  afterAll(() => chamber.close());

  it.each([
    ['parsed', /^scripts: |^links: (in|by|a letter|a colon)/],
    ['set', /^(events|drawings): /],
  ] as const)('attacks %s without the sanitiser run: the test would see it', async (way, names) => {
    const attacks = MARKDOWN_ATTACKS.filter(({ name }) => names.test(name));
    const exhibits = attacks.map(({ name, text }) => ({ name, texts: [wild(text)] }));
    const deeds = await chamber.observe(exhibits, way);
    const runners = attacks.filter(({ name }) => deeds.some((deed) => deed.startsWith(`${name}: runs `)));
    expect(runners.length).toBeGreaterThan(40);
  });

  it.each(['parsed', 'set'] as const)(
    'nothing runs on a page, in a feed or in a standing document: %s',
    async (way) => {
      expect(await culprit(chamber, ALL, way)).toEqual([]);
    },
  );
});

/** What attacks do, all in one document a rendering; where they do something, by halves, until one that does is found. */
async function culprit(chamber: Chamber, attacks: readonly Attack[], way: Way): Promise<Deeds> {
  const exhibits = Object.entries(RENDERINGS).map(([rendering, render]) => ({
    name: `${attacks[0]?.name ?? ''} in a ${rendering}`,
    texts: attacks.map(({ text }) => render(text) ?? ''),
  }));
  const deeds = await chamber.observe(exhibits, way);
  if (deeds.length === 0 || attacks.length < 2) return deeds;
  const middle = Math.ceil(attacks.length / 2);
  const first = await culprit(chamber, attacks.slice(0, middle), way);
  return first.length > 0 ? first : culprit(chamber, attacks.slice(middle), way);
}

/** The HTML of everything in the feeds of a site. */
function feeds({ root }: HostileSite): string[] {
  return contentsOf(readFileSync(join(root, 'security/en/atom.xml'), 'utf8'));
}

/** What stands between the head and the foot of a page. */
function mainOf(page: string): string {
  return /<main[^>]*>(.*)<\/main>/s.exec(page)?.[1] ?? '';
}
