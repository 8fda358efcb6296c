import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentOf, lineOf, problemLines, writeContent, type Changes } from '../tests/content-folder.ts';
import { readSite } from './index.ts';

const PAGE = contentOf()['contacts/en.mdx'];
const WORDS = contentOf()['advisories/2026/EX-2026-0001/en.md'];
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]);

it.each<[what: string, changes: Changes, lines: string[]]>([
  [
    'an .mdx among the advisories',
    { 'advisories/2026/EX-2026-0001/en.mdx': WORDS, 'advisories/2026/EX-2026-0001/en.md': undefined },
    [
      'advisories/2026/EX-2026-0001/en.mdx:1:1 advisories and announcements are plain Markdown: .mdx does not work here - rename it to en.md',
    ],
  ],
  [
    'an .md among the standing documents',
    { 'contacts/en.md': PAGE, 'contacts/en.mdx': undefined },
    ['contacts/en.md:1:1 the name of this file must be en.mdx - rename it to en.mdx'],
  ],
  [
    'a copy of a text',
    { 'contacts/en (1).mdx': PAGE },
    [
      'contacts/en (1).mdx:1:1 this looks like a copy of en.mdx, which is there too - take one of the two away',
    ],
  ],
  [
    'capitals in an ending, instead of the right file',
    { 'contacts/en.mdx': undefined, 'contacts/en.MDX': PAGE },
    ['contacts/en.MDX:1:1 the name of this file must be en.mdx - rename it to en.mdx'],
  ],
  [
    'a language misspelt, instead of the right file',
    { 'contacts/en.mdx': undefined, 'contacts/english.mdx': PAGE },
    ['contacts/english.mdx:1:1 the name of this file must be en.mdx - rename it to en.mdx'],
  ],
  [
    'a language that is not published',
    { 'contacts/nl.markdown': PAGE },
    [
      'contacts/nl.markdown:1:1 "nl" is not a language of this site - add nl to languages.published in team.yaml, or take this file out',
    ],
  ],
  [
    'a picture beside a text',
    { 'contacts/photo.png': PICTURE },
    [
      'contacts/photo.png:1:1 this file is not named after a language - name it en.mdx if it is a text; an image or a download belongs in public/',
    ],
  ],
  [
    'a folder in a folder of texts',
    { 'contacts/images/photo.png': PICTURE },
    [
      'contacts/images:1:1 this folder has no place here - take "images" out; an image or a download belongs in public/',
    ],
  ],
  [
    'a misspelt folder',
    { 'advisores/2026/EX-2026-0002/en.md': WORDS },
    ['advisores:1:1 this folder has no place here - did you mean advisories?'],
  ],
  [
    'a folder of something else',
    { 'drafts/en.md': WORDS },
    [
      'drafts:1:1 this folder has no place here - take it out; the folders here are advisories, announcements, contacts, i18n, keys, pages, reporting, rfc2350, signatures',
    ],
  ],
  [
    'files at the top',
    { 'notes.txt': 'x', 'team.yml': 'x' },
    [
      'notes.txt:1:1 this file has no place here - take it out; an image or a download belongs in public/',
      'team.yml:1:1 the name of this file must be team.yaml - rename it to team.yaml',
    ],
  ],
  [
    'team.yaml under another name only',
    { 'team.yaml': undefined, 'Team.yaml': 'x' },
    ['Team.yaml:1:1 the name of this file must be team.yaml - rename it to team.yaml'],
  ],
  [
    'an advisory without its year folder',
    { 'advisories/EX-2026-0002/en.md': WORDS },
    [
      'advisories/EX-2026-0002/en.md:1:1 this file is in the wrong folder - move it to advisories/<year>/<ID>/',
    ],
  ],
  [
    'an advisory without its facts',
    { 'advisories/2026/EX-2026-0002/en.md': WORDS },
    [
      'advisories/2026/EX-2026-0002/advisory.yaml:1:1 this file is missing: the facts of an advisory stand in it - write it, or make the advisory with "npm run new -- advisory"',
    ],
  ],
  [
    'an advisory’s facts under another name',
    { 'advisories/2026/EX-2026-0002/advisory.yml': 'id: x', 'advisories/2026/EX-2026-0002/en.md': WORDS },
    [
      'advisories/2026/EX-2026-0002/advisory.yml:1:1 the name of this file must be advisory.yaml - rename it to advisory.yaml',
    ],
  ],
  [
    'an announcement without a day that exists',
    { 'announcements/2026-02-30-party/en.md': WORDS, 'announcements/news.md': WORDS },
    [
      'announcements/2026-02-30-party:1:1 "2026-02-30-party" is not a date and a name in small letters, such as 2026-03-02-operational - rename this folder',
      'announcements/news.md:1:1 this file is in the wrong folder - move it to announcements/<date>-<name>/',
    ],
  ],
  [
    'a page with capitals in its name',
    { 'pages/Services/en.mdx': PAGE },
    [
      'pages/Services:1:1 "Services" cannot be a page’s name: small letters, digits and hyphens only - rename this folder',
    ],
  ],
  [
    'a key in another form',
    { 'keys/team.gpg': PICTURE },
    [
      'keys/team.gpg:1:1 only armoured public keys belong here, in files whose names end in .asc - export the key again with --armor, or rename the file',
    ],
  ],
])('tells of %s', async (_, changes, lines) => {
  expect(await problemLines(changes)).toEqual(lines.map((line) => `content/${line}`));
});

it('passes over notes to the writers, dot-files and signatures', async () => {
  expect(
    await problemLines({
      'README.md': 'x',
      'contacts/README.md': 'x',
      '.DS_Store': PICTURE,
      'pages/.gitkeep': '',
      '.git/config': 'x',
      'signatures/2026/a.sig': PICTURE,
      'keys/README.md': 'never `-----BEGIN PGP PRIVATE KEY BLOCK-----` in here',
    }),
  ).toEqual([]);
});

it('tells of a folder made for texts in which there is none', async () => {
  const content = await writeContent(contentOf());
  await mkdir(join(content, 'advisories/2026/EX-2026-0002'));
  await mkdir(join(content, 'advisories/2027'));
  const { problems } = await readSite({ content, label: 'content' });
  expect(problems.map(lineOf)).toEqual([
    'content/advisories/2026/EX-2026-0002:1:1 this folder is empty - put its texts in it, or take it out',
  ]);
});
