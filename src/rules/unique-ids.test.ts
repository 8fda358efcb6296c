import { expect, it } from 'vitest';
import { contentOf, lineOf, NOW, problemLines, readContent } from '../tests/content-folder.ts';
import { uniqueIds } from './unique-ids.ts';

const MINIMAL = contentOf();
const PAGE = MINIMAL['contacts/en.mdx'];
const IDS = 'advisories/2026/EX-2026-0001';

it('tells two advisories with one ID', async () => {
  const lines = await problemLines({
    'advisories/2026/EX-2026-0002/advisory.yaml': MINIMAL[`${IDS}/advisory.yaml`],
    'advisories/2026/EX-2026-0002/en.md': MINIMAL[`${IDS}/en.md`],
  });
  expect(lines).toContain(
    `content/advisories/2026/EX-2026-0002/advisory.yaml:1:5 "EX-2026-0001" is also the name of content/${IDS}/advisory.yaml - give one of the two another name`,
  );
});

it('tells pages whose names differ in capitals only', async () => {
  expect(await problemLines({ 'pages/about/en.mdx': PAGE, 'pages/About/en.mdx': PAGE })).toEqual([
    'content/pages/About:1:1 "About" cannot be a page’s name: small letters, digits and hyphens only - rename this folder',
    'content/pages/about/en.mdx:1:1 "about" is also the name of content/pages/About/en.mdx - give one of the two another name',
  ]);
});

it('tells announcements whose names differ in capitals only', async () => {
  const { site, locate } = await readContent();
  const [first] = site?.announcements ?? [];
  if (site === undefined || first === undefined) throw new Error('the minimal team has an announcement');
  const twice = { ...site, announcements: [first, { ...first, id: first.id.toUpperCase() }] };
  expect(uniqueIds.check(twice, locate, NOW, new Set()).map(lineOf)).toEqual([
    'content/announcements/2026-03-02-operational/en.md:1:1 "2026-03-02-OPERATIONAL" is also the name of content/announcements/2026-03-02-operational/en.md - give one of the two another name',
  ]);
});

it('tells a page that is named as a standing document, or as a page of the engine', async () => {
  expect(await problemLines({ 'pages/contacts/en.mdx': PAGE, 'pages/keys/en.mdx': PAGE })).toEqual([
    'content/pages/contacts/en.mdx:1:1 "contacts" is also the name of content/contacts/en.mdx - give one of the two another name',
    'content/pages/keys/en.mdx:1:1 "keys" is the name of a page of the site itself - give this page another name',
  ]);
});

it('lets names be that differ', async () => {
  expect(await problemLines({ 'pages/about/en.mdx': PAGE, 'pages/about-us/en.mdx': PAGE })).toEqual([]);
});
