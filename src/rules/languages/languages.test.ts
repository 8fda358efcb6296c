import { expect, it } from 'vitest';
import { bilingual } from '../../tests/bilingual-team.ts';
import { contentOf, problemLines, type Changes } from '../../tests/content-folder.ts';

const MINIMAL = contentOf();
const IDS = 'advisories/2026/EX-2026-0001';
const REMEDY = 'translate the text in en, or take nl out of languages.published in team.yaml';

it('lets a team publish in two languages', async () => {
  expect(await problemLines(bilingual())).toEqual([]);
});

it('tells every text that is missing in a language, at the file that should be there', async () => {
  const changes = {
    ...bilingual(),
    'contacts/nl.mdx': undefined,
    [`${IDS}/nl.md`]: undefined,
    'announcements/2026-03-02-operational/nl.md': undefined,
    'reporting/en.mdx': undefined,
  };
  expect(await problemLines(changes)).toEqual([
    `content/${IDS}/nl.md:1:1 the text in nl is missing - ${REMEDY}`,
    `content/announcements/2026-03-02-operational/nl.md:1:1 the text in nl is missing - ${REMEDY}`,
    `content/contacts/nl.mdx:1:1 the text in nl is missing - ${REMEDY}`,
    'content/reporting/en.mdx:1:1 the text in en is missing - write it first: it prevails over the translations',
  ]);
});

it('only warns of what a draft still lacks', async () => {
  const changes = {
    ...bilingual(),
    [`${IDS}/nl.md`]: undefined,
    [`${IDS}/advisory.yaml`]: (text: string) =>
      text
        .replace('status: published', 'status: draft')
        .replace('title: Weakness', 'title: { en: Weakness }'),
  };
  expect(await problemLines(changes)).toEqual([
    `content/${IDS}/advisory.yaml:19:5 warning: "title" has no text in nl - write it under "nl:"`,
    `content/${IDS}/nl.md:1:1 warning: the text in nl is missing - ${REMEDY}`,
  ]);
});

it('tells words that are missing in a language, at their place', async () => {
  const facts = (text: string) => text.replace('summary: First publication', 'summary: { nl: Eerste }');
  const team = (text: string) =>
    text.replace('[en]', '[en, nl]').replace('    purpose: Questions', '    purpose:\n      en: Questions');
  expect(await problemLines({ ...bilingual(), 'team.yaml': team, [`${IDS}/advisory.yaml`]: facts })).toEqual([
    `content/${IDS}/advisory.yaml:8:5 "summary" has no text in en - write it under "en:"`,
    'content/team.yaml:19:5 "purpose" has no text in nl - write it under "nl:"',
  ]);
});

it('tells an authoritative language that is not published, and one published twice', async () => {
  const team = (text: string) =>
    text.replace('[en]', '[en, en]').replace('authoritative: en', 'authoritative: fr');
  expect(await problemLines({ 'team.yaml': team })).toEqual(
    expect.arrayContaining([
      'content/team.yaml:9:19 en stands here twice - name each language once',
      'content/team.yaml:10:18 the site is not published in fr, so fr cannot prevail over the others - add fr to "published", or choose one of: en, en',
    ]),
  );
});

it('warns of a site without English', async () => {
  const english = Object.keys(MINIMAL).filter((path) => /en\.mdx?$/.test(path));
  const originals = Object.entries(bilingual())
    .filter(([, text]) => typeof text === 'string')
    .map(([path, text]) => [
      path,
      String(text)
        .replace(/translates: 1\n/, '')
        .replace('translates:', 'updated:'),
    ]);
  const changes = {
    ...(Object.fromEntries([...english.map((path) => [path, undefined]), ...originals]) as Changes),
    'team.yaml': (text: string) =>
      text.replace('[en]', '[nl]').replace('authoritative: en', 'authoritative: nl'),
  };
  expect(await problemLines(changes)).toEqual([
    'content/team.yaml:9:3 warning: the site is not published in English, which teams elsewhere expect - add en to "published", with at least the description and the contacts in English',
  ]);
});
