import { expect, it } from 'vitest';
import { checkContent, lineOf, problemLines, replaced } from '../tests/content-folder.ts';

it('finds no problem in a small team without one', async () => {
  const { site, problems } = await checkContent();
  expect(problems).toEqual([]);
  expect(site?.team.shortName).toBe('EX-CSIRT');
});

it('tells the reader’s problems and the rules’ together, in file order', async () => {
  const { problems } = await checkContent({
    'advisories/2026/EX-2026-0001/advisory.yaml': replaced('number: 1', 'number: 2'),
    'contacts/en.mdx': (text) => `${text}\n[x](/nowhere/)\n`,
    'announcements/2026-03-02-operational/en.mdx': 'x',
  });
  expect(problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
    'revisions content/advisories/2026/EX-2026-0001/advisory.yaml:6',
    'front-matter content/announcements/2026-03-02-operational/en.mdx:1',
    'layout content/announcements/2026-03-02-operational/en.mdx:1',
    'internal-links content/contacts/en.mdx:9',
  ]);
});

it('asks no rule without a team', async () => {
  const { site, problems } = await checkContent({ 'team.yaml': 'name: x', 'contacts/en.mdx': undefined });
  expect(site).toBeUndefined();
  expect(problems.map(lineOf)).not.toContainEqual(expect.stringContaining('contacts'));
});

it('finds the same whenever it is asked', async () => {
  const changes = { 'team.yaml': replaced('authoritative: en', 'authoritative: nl') };
  expect(await problemLines(changes)).toEqual(await problemLines(changes));
});

it('does not say that what is broken is missing too', async () => {
  expect(
    await problemLines({
      'advisories/2026/EX-2026-0001/en.md': replaced('title:', 'titel:'),
      'contacts/en.mdx': replaced('title:', 'titel:'),
      'reporting/en.mdx': (text) => `${text}\n[it](/advisories/EX-2026-0001/) [who](/contacts/)\n`,
    }),
  ).toEqual([
    'content/advisories/2026/EX-2026-0001/en.md:2:1 "titel" is not a key here - did you mean "title"?',
    'content/contacts/en.mdx:2:1 "titel" is not a key here - did you mean "title"?',
  ]);
});
