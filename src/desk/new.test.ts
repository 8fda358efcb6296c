import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadSite } from '../check/loaded-site.ts';
import { atATerminal, CTRL_C } from '../tests/at-a-terminal.ts';
import { command, PROJECT } from '../tests/command.ts';
import { contentOf, NOW, replaced, writeContent, type Changes } from '../tests/content-folder.ts';
import { needs } from '../tests/tools.ts';
import type { Made } from './new-kind.ts';
import { makeNew } from './new.ts';
import type { Answers } from './questions.ts';
import { filesIn } from './sample-files.ts';

/** The same moment as NOW. */
const CLOCK = { SOURCE_DATE_EPOCH: '1795262400' };

const teamContent = (changes: Changes = {}) => writeContent(contentOf(changes));

/** A team with three languages, one from right to left, and without the key that other tests make for it. */
async function soukContent(): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), 'souk-'));
  onTestFinished(() => rm(content, { recursive: true }));
  await cp(join(PROJECT, 'src/tests/fixtures/souk-cert/content'), content, { recursive: true });
  const team = await readFile(join(content, 'team.yaml'), 'utf8');
  await writeFile(join(content, 'team.yaml'), team.replace(/^keys:[^]*?(?=^memberships)/m, ''));
  return content;
}

const begin = (content: string, kind: string | undefined, given: Answers = {}, now = NOW): Promise<Made> =>
  makeNew({ kind, content, label: 'content', given, terminal: undefined, now });

/** What the check says of new files. */
async function findings(content: string, { folder }: Made): Promise<string[]> {
  const { problems } = await loadSite({ content, label: 'content', now: NOW });
  const own = problems.filter(({ file }) => file.startsWith(`content/${folder}`));
  return [...new Set(own.map(({ severity, rule }) => `${severity} ${rule}`))].sort();
}

describe('a new advisory', () => {
  it('takes the next number, and is a draft that is right but for what is to be written', async () => {
    const content = await teamContent({ 'advisories/2026/ex-2026-0007/broken.txt': 'x' });
    const made = await begin(content, 'advisory', { title: 'A: "b" # 🎉', cve: 'cve-2026-12345' });
    expect(made.folder).toBe('advisories/2026/EX-2026-0008');
    expect(await findings(content, made)).toEqual(['warning placeholders', 'warning severity']);
    expect(await filesIn(content)).toContain('.schemas/advisory.schema.json');
  });

  it('is a draft in every language of a team, also from right to left', async () => {
    const content = await soukContent();
    const made = await begin(content, 'advisory', {
      title: 'One',
      'title.ar': 'واحد',
      type: 'alert',
      severity: 'high',
    });
    expect(made.files).toEqual(['advisory.yaml', 'en.md', 'fr.md', 'ar.md']);
    expect(await readFile(join(content, made.folder, 'ar.md'), 'utf8')).toContain('title: واحد\n');
    expect(await findings(content, made)).toEqual(['warning placeholders']);
  });

  it('is of the year in which it will be published, on the team’s own clock', async () => {
    const content = await teamContent();
    expect((await begin(content, 'advisory', { date: '2027-01-04' })).folder).toBe(
      'advisories/2027/EX-2027-0001',
    );
    const { folder } = await begin(content, 'advisory', {}, '2026-12-31T23:30:00Z');
    expect(folder).toBe('advisories/2027/EX-2027-0002');
    const facts = await readFile(join(content, folder, 'advisory.yaml'), 'utf8');
    expect(facts).toContain('date: 2027-01-01T00:30:00+01:00\n');
  });

  it('has a number of its own, whoever else begins one at the same time', async () => {
    const content = await teamContent();
    const all = await Promise.all(['a', 'b', 'c', 'd'].map((title) => begin(content, 'advisory', { title })));
    expect(new Set(all.map(({ folder }) => folder)).size).toBe(4);
    expect(await readdir(join(content, 'advisories/2026'))).toHaveLength(5);
  });

  it('waits until team.yaml can be read', async () => {
    const content = await teamContent({
      'team.yaml': replaced('authoritative:', 'authoritativ:'),
      'contacts/en.mdx': 'x',
    });
    const before = await filesIn(content);
    await expect(begin(content, 'advisory')).rejects.toMatchObject({
      exitCode: 1,
      message:
        'content/team.yaml:10:3  "authoritativ" is not a key here - did you mean "authoritative"?  (rule values)\n\n1 problem in 1 file',
    });
    expect(await filesIn(content)).toEqual(before);
  });
});

describe('a new announcement', () => {
  it('is named after its day and title, and is a draft', async () => {
    const content = await soukContent();
    const made = await begin(content, 'announcement', { title: 'Café “Über”', 'title.fr': 'Café' });
    expect(made.folder).toBe('announcements/2026-11-21-cafe-uber');
    expect(await findings(content, made)).toEqual(['warning placeholders']);
    expect(await readFile(join(content, made.folder, 'en.md'), 'utf8')).toContain('\ndraft: true\n---\n');
    await expect(begin(content, 'announcement', { title: 'Café über' })).rejects.toMatchObject({
      exitCode: 2,
      message: '--slug: there is a 2026-11-21-cafe-uber already - choose another name',
    });
  });

  it('needs a name where none can be made of the title', async () => {
    const given = { title: 'خبر', date: '31-12-2026' };
    await expect(begin(await teamContent(), 'announcement', given)).rejects.toMatchObject({
      exitCode: 2,
      message:
        '--date: "31-12-2026" is not a calendar day such as 2026-03-31\n--slug: is missing; here belongs: its name in addresses: small letters, digits and hyphens',
    });
  });
});

describe('a new page', () => {
  it('cannot be published before it is written', async () => {
    const content = await soukContent();
    const made = await begin(content, 'page', { title: 'Training', menu: 'true' });
    expect(await findings(content, made)).toEqual(['error placeholders']);
    const text = (language: string) => readFile(join(content, made.folder, `${language}.mdx`), 'utf8');
    expect(await text('en')).toMatch(/\nupdated: 2026-11-21\n[^]*\nmenu: true\n/);
    expect(await text('fr')).toContain('\ntranslates: 2026-11-21\n');
  });

  it.each<[Answers, string]>([
    [{ title: 'Search' }, '--slug: "search" is the name of a page that every site has - choose another name'],
    [{ slug: 'My page' }, '--slug: "My page" cannot stand in an address - '],
    [{ slug: 'x', 'title.nl': 'y' }, '--title.nl: the site is not published in nl; its languages are en'],
    [{ slug: 'x', title: 'a\u202eb' }, '--title: there is a character in it that cannot be seen (U+202E)'],
    [{ slug: 'x', cve: 'y' }, '--cve: there is no such thing in a page - leave it out'],
  ])('refuses %j', async (given, words) => {
    await expect(begin(await teamContent(), 'page', given)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(words) as string,
    });
  });
});

describe('npm run new', () => {
  it('never waits for an answer that nobody can give', async () => {
    const content = await teamContent();
    const begun = await command('new', ['advisory', '--content', content], { environment: CLOCK });
    expect(begun).toMatchObject({ code: 0, stderr: '' });
    expect(begun.stdout).toContain(`Made:\n  ${content}/advisories/2026/EX-2026-0002/advisory.yaml\n`);
    expect(begun.stdout).toContain('http://localhost:4321/security/en/advisories/EX-2026-0002/');
    expect(await command('new', ['--content', content])).toMatchObject({
      code: 2,
      stderr: 'say what to begin: npm run new -- followed by one of advisory, announcement, page\n',
    });
  });
});

needs('script')('npm run new at a terminal', () => {
  it('asks for what it must know, and again after a mistake', async () => {
    const content = await teamContent();
    const steps = [
      ['begin: advisory, announcement, page', 'advisery'],
      ['is none of', 'advisory'],
      ['an alert', ''],
      ['Title, in English', 'A title'],
      ['Summary, in English', ''],
      ['CVE numbers', 'CVE-1'],
      ['is not a CVE number', ''],
      ['How serious', 'high'],
    ] as const;
    expect(await atATerminal('new', ['--content', content], steps, CLOCK)).toMatchObject({ code: 0 });
    const facts = await readFile(join(content, 'advisories/2026/EX-2026-0002/advisory.yaml'), 'utf8');
    expect(facts).toContain('\nseverity: high\n');
  });

  it('writes nothing when the person stops it', async () => {
    const content = await teamContent();
    const before = await filesIn(content);
    const steps = [['Title, in English', CTRL_C]] as const;
    const { code, shown } = await atATerminal('new', ['page', '--content', content], steps);
    expect(code).toBe(130);
    expect(shown).toContain('Stopped. Nothing was written.');
    expect(await filesIn(content)).toEqual(before);
  });
});
