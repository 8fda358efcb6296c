import { mkdir, rm, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  contentOf,
  lineOf,
  problemLines,
  readContent,
  replaced,
  writeContent,
} from '../tests/content-folder.ts';
import { readSite } from './index.ts';

const FACTS = 'advisories/2026/EX-2026-0001/advisory.yaml';
const TEXT = 'advisories/2026/EX-2026-0001/en.md';

describe('a content folder', () => {
  it('is read into a site, without a problem', async () => {
    const { site, problems } = await readContent();
    expect(problems).toEqual([]);
    expect(site?.team.shortName).toBe('EX-CSIRT');
    expect(site?.advisories.map(({ id, file }) => [id, file])).toEqual([
      ['EX-2026-0001', `content/${FACTS}`],
    ]);
    expect(site?.announcements).toMatchObject([
      { id: '2026-03-02-operational', date: '2026-03-02', draft: false },
    ]);
    expect(site?.standing.map(({ slug }) => slug)).toEqual(['contacts', 'reporting', 'rfc2350']);
    expect(site?.keys).toEqual([]);
    expect(site?.wordOverrides).toEqual({});
  });

  it('keeps the line numbers of a text under its front matter', async () => {
    const { site } = await readContent();
    const text = site?.advisories[0]?.texts.en;
    expect(text).toMatchObject({ title: 'Title', language: 'en', file: `content/${TEXT}` });
    expect(text?.markdown.split('\n')[5]).toBe('Text.');
    expect(text?.markdown.trimStart()).toMatch(/^Text\.\n/);
  });

  it('is the same with Windows line ends and a byte order mark', async () => {
    const unix = contentOf();
    const windows = Object.fromEntries(
      Object.entries(unix).map(([path, text]) => [path, `\ufeff${String(text).replaceAll('\n', '\r\n')}`]),
    );
    const read = async (content: typeof unix) =>
      readSite({ content: await writeContent(content), label: 'content' });
    const [one, other] = [await read(unix), await read(windows)];
    expect(other.problems).toEqual([]);
    expect(other.site).toEqual(one.site);
  });

  it('sorts by code points, whatever the order on disk', async () => {
    const { site } = await readContent({
      'pages/b/en.mdx': contentOf()['contacts/en.mdx'],
      'pages/a-b/en.mdx': contentOf()['contacts/en.mdx'],
      'pages/a/en.mdx': contentOf()['contacts/en.mdx'],
    });
    expect(site?.standing.map(({ slug }) => slug)).toEqual([
      'a',
      'a-b',
      'b',
      'contacts',
      'reporting',
      'rfc2350',
    ]);
  });

  it('finds places by the path a writer sees and by the path in the folder', async () => {
    const { locate } = await readContent();
    expect(locate('content/team.yaml', ['telephones', 1, 'number'])).toEqual({
      file: 'content/team.yaml',
      line: 18,
      column: 13,
    });
    expect(locate('team.yaml', ['telephones', 1, 'nothing'])).toMatchObject({ line: 17, column: 5 });
    expect(locate('team.yaml', ['hours'])).toMatchObject({ line: 27, column: 1 });
    expect(locate(TEXT, ['summary'])).toMatchObject({ file: `content/${TEXT}`, line: 3, column: 10 });
    expect(locate('nowhere.yaml', ['a'])).toEqual({ file: 'content/nowhere.yaml', line: 1, column: 1 });
  });
});

describe('a content folder with problems', () => {
  it('tells those of every file in one run, and keeps only the broken files out', async () => {
    const changes = {
      'team.yaml': replaced('    address: csirt@', '    adress: csirt@'),
      [FACTS]: replaced('tlp: CLEAR', 'tlp: CLEAR\ntlp: CLEAR'),
      'reporting/en.mdx': replaced('title: Page', 'title: Page: two'),
      'announcements/2026-03-02-operational/en.md': replaced('summary: What it is.\n', ''),
      'i18n/en.json': '{ "nothing": "x" }',
    };
    expect(await problemLines(changes)).toEqual([
      'content/advisories/2026/EX-2026-0001/advisory.yaml:5:1 "tlp" stands here for the second time - keep one of the two and take the other out',
      'content/announcements/2026-03-02-operational/en.md:1:1 "summary" is missing - add "summary:"; here belongs: The news in one or two sentences',
      'content/i18n/en.json:1:3 "nothing" is not a key here - take it out',
      'content/reporting/en.mdx:2:8 a text with a colon and a space in it needs quotes around it - put double quotes around the whole text after the first colon',
      'content/team.yaml:22:5 "adress" is not a key here - did you mean "address"?',
    ]);
    expect((await readContent(changes)).site).toBeUndefined();
    const { site } = await readContent({ ...changes, 'team.yaml': (text) => text });
    expect(site?.advisories).toEqual([]);
    expect(site?.standing.map(({ slug }) => slug)).toEqual(['contacts', 'rfc2350']);
  });

  it('still reads the languages of a broken team.yaml', async () => {
    const lines = await problemLines({
      'team.yaml': replaced('timeZone: Europe/Amsterdam', 'timeZone: Amsterdam'),
      'contacts/de.mdx': contentOf()['contacts/en.mdx'],
    });
    expect(lines).toEqual([
      'content/contacts/de.mdx:1:1 "de" is not a language of this site - add de to languages.published in team.yaml, or take this file out',
      'content/team.yaml:11:11 "Amsterdam" is not a time zone name - did you mean Europe/Amsterdam?',
    ]);
  });

  it('is told to be without team.yaml', async () => {
    expect(await problemLines({ 'team.yaml': undefined })).toEqual([
      'content/team.yaml:1:1 this file is missing: it says who the team is - run "npm run setup", or copy the sample’s content folder',
    ]);
  });

  it('is told to be empty, or not to be there', async () => {
    const folder = await writeContent({ 'README.md': 'nothing yet' });
    const lines = async (content: string) =>
      (await readSite({ content, label: 'content' })).problems.map(lineOf);
    expect(await lines(folder)).toEqual([
      'content/team.yaml:1:1 this file is missing: it says who the team is - run "npm run setup", or copy the sample’s content folder',
    ]);
    expect(await lines(join(folder, 'none'))).toEqual([
      'content:1:1 there is no such folder - run "npm run setup", copy the sample’s content folder, or name another with --content',
    ]);
    expect(await lines(join(folder, 'README.md'))).toHaveLength(1);
  });

  it('refuses links and tells what cannot be read', async () => {
    const content = await writeContent(contentOf());
    await symlink('/etc/hostname', join(content, 'contacts/nl.mdx'));
    await rm(join(content, TEXT));
    await mkdir(join(content, 'keys'));
    await truncate(join(content, FACTS), 3 * 2 ** 30);
    const { problems } = await readSite({ content, label: 'content' });
    expect(problems.map(lineOf)).toEqual([
      'content/advisories/2026/EX-2026-0001/advisory.yaml:1:1 this file cannot be read (ERR_FS_FILE_TOO_LARGE) - give yourself the right to read it, or put it here again',
      'content/contacts/nl.mdx:1:1 this is a link to somewhere else, not a file - put the file itself here',
    ]);
  });

  it('refuses an address that no browser could open', async () => {
    expect(await problemLines({ 'team.yaml': replaced('www.example.org', 'www.example.org:99999') })).toEqual(
      [
        'content/team.yaml:7:11 "https://www.example.org:99999" is not an address that exists - change it; here belongs: Where the web root is, such as https://www.example.org',
      ],
    );
  });
});
