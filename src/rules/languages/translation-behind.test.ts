import { expect, it } from 'vitest';
import { bilingual } from '../../tests/bilingual-team.ts';
import { contentOf, problemLines, replaced, type Changes } from '../../tests/content-folder.ts';

const MINIMAL = contentOf();
const IDS = 'advisories/2026/EX-2026-0001';

/** The problems of the bilingual team where two Dutch texts have this in the place of what they translate. */
async function told(advisory: string, page: string, changes: Changes = {}): Promise<string[]> {
  const both = bilingual();
  const instead = (path: string, line: string) => String(both[path]).replace(/translates: .*\n/, line);
  return problemLines({
    ...both,
    [`${IDS}/nl.md`]: instead(`${IDS}/nl.md`, advisory),
    'contacts/nl.mdx': instead('contacts/nl.mdx', page),
    ...changes,
  });
}

it('lets translations say what they translate', async () => {
  expect(await told('translates: 1\n', 'translates: 2026-09-01\n')).toEqual([]);
});

it('tells translations that do not', async () => {
  expect(await told('', '')).toEqual([
    `content/${IDS}/nl.md:1:1 "translates" is missing in this translation - add "translates:" with the number of the revision it translates`,
    'content/contacts/nl.mdx:1:1 "translates" is missing in this translation - add "translates:" with the "updated" day of the original it translates',
  ]);
});

it('warns of translations that are behind', async () => {
  const second = replaced(
    '    summary: First publication\n',
    '    summary: First publication\n  - { number: 2, date: 2026-04-01T00:00:00Z, summary: More }\n',
  );
  expect(
    await told('translates: 1\n', 'translates: 2026-08-31\n', { [`${IDS}/advisory.yaml`]: second }),
  ).toEqual([
    `content/${IDS}/nl.md:2:13 warning: this translation is of revision 1 and the newest is 2 - bring it up to date, then write "translates: 2"`,
    'content/contacts/nl.mdx:4:13 warning: this translation is of 2026-08-31 and the original was changed on 2026-09-01 - bring it up to date, then write "translates: 2026-09-01"',
  ]);
});

it('tells translations of what is not there yet', async () => {
  expect(await told('translates: 2\n', 'translates: 2026-09-02\n')).toEqual([
    `content/${IDS}/nl.md:2:13 there is no revision 2: the newest is 1 - correct the number`,
    'content/contacts/nl.mdx:4:13 the original was last changed on 2026-09-01, before 2026-09-02 - correct the day',
  ]);
});

it('tells originals that translate, or do not say when they were changed', async () => {
  expect(
    await problemLines({
      [`${IDS}/en.md`]: replaced('title:', 'translates: 1\ntitle:'),
      'contacts/en.mdx': String(MINIMAL['contacts/en.mdx']).replace('updated: 2026-09-01\n', ''),
    }),
  ).toEqual([
    `content/${IDS}/en.md:2:13 the text in en is the original: it translates nothing - take "translates:" out`,
    'content/contacts/en.mdx:1:1 "updated" is missing in this original - add "updated:" with the day of the last change',
  ]);
});
