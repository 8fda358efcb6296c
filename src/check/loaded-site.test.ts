import { describe, expect, it } from 'vitest';
import { checkContent, contentOf, problemLines, replaced } from '../tests/content-folder.ts';

const PAGE = String(contentOf()['contacts/en.mdx']);

it('finds no problem in a small team without one', async () => {
  const { site, problems } = await checkContent();
  expect(problems).toEqual([]);
  expect(site?.team.shortName).toBe('EX-CSIRT');
});

it('tells the reader’s problems and the rules’ together, in file order', async () => {
  const { problems } = await checkContent({
    'advisories/2026/EX-2026-0001/advisory.yaml': replaced('number: 1', 'number: 2'),
    'contacts/en.mdx': (text) => `${text}\n[words](/nowhere/)\n`,
    'announcements/2026-03-02-operational/en.mdx': 'x',
  });
  expect(problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
    'revisions content/advisories/2026/EX-2026-0001/advisory.yaml:6',
    'front-matter content/announcements/2026-03-02-operational/en.mdx:1',
    'layout content/announcements/2026-03-02-operational/en.mdx:1',
    'internal-links content/contacts/en.mdx:9',
  ]);
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

describe('what is broken hides nothing', () => {
  const [FACTS, TEXT] = ['advisories/2026/EX-2026-0001/advisory.yaml', 'advisories/2026/EX-2026-0001/en.md'];
  const also = (line: string) => (text: string) => `${text}\n${line}\n`;
  const both =
    (...changes: ((text: string) => string)[]) =>
    (text: string) =>
      changes.reduce((changed, change) => change(changed), text);
  const places = async (changes: Parameters<typeof checkContent>[0]) =>
    (await checkContent(changes)).problems.map(
      ({ rule, file, line }) => `${rule} ${file.replace('content/', '')}:${line}`,
    );
  const BAD_LINK = also('[words](/nowhere/)');

  it('in the same file, in another value', async () => {
    expect(
      await places({
        [FACTS]: both(
          replaced('status: published', 'status: publishd'),
          replaced('affected: [thing-1]', 'affected: [thing-3]'),
        ),
      }),
    ).toEqual([`values ${FACTS}:3`, `products ${FACTS}:22`]);
  });

  it('in the texts of an advisory whose facts are wrong, cannot be read, are misnamed or are not there', async () => {
    const link = `internal-links ${TEXT}:20`;
    const wrong = { [FACTS]: replaced('status: published', 'status: publishd'), [TEXT]: BAD_LINK };
    expect(await places(wrong)).toEqual([`values ${FACTS}:3`, link]);
    const garbled = { [FACTS]: replaced('status: published', 'status: "published'), [TEXT]: BAD_LINK };
    expect(await places(garbled)).toEqual([`yaml ${FACTS}:3`, link]);
    const facts = String(contentOf()[FACTS]);
    const misnamed = { [FACTS]: undefined, [FACTS.replace('yaml', 'yml')]: facts, [TEXT]: BAD_LINK };
    expect(await places(misnamed)).toEqual([`layout ${FACTS.replace('yaml', 'yml')}:1`, link]);
    expect(await places({ [FACTS]: undefined, [TEXT]: BAD_LINK })).toEqual([`layout ${FACTS}:1`, link]);
  });

  it('in a text whose front matter is wrong, cannot be read or is not there', async () => {
    const withLink = (change: (text: string) => string) => ({ [TEXT]: both(change, BAD_LINK) });
    expect(await places(withLink(replaced('title:', 'titel:')))).toEqual([
      `values ${TEXT}:2`,
      `internal-links ${TEXT}:20`,
    ]);
    expect(await places(withLink(replaced('title: Title', 'title: "Title')))).toEqual([
      `yaml ${TEXT}:2`,
      `internal-links ${TEXT}:20`,
    ]);
    expect(await places(withLink((text) => text.split('\n').slice(4).join('\n')))).toEqual([
      `front-matter ${TEXT}:1`,
      `internal-links ${TEXT}:16`,
    ]);
  });

  it('in the texts of an advisory of which nobody can tell whether it is a draft', async () => {
    const changes = { [FACTS]: replaced('status: published', 'status: x'), [TEXT]: also('TODO: more') };
    expect(await places(changes)).toEqual([`values ${FACTS}:3`, `placeholders ${TEXT}:20`]);
  });

  it('in a text with the name of another kind or language', async () => {
    const page = { 'contacts/en.mdx': undefined, 'contacts/EN.mdx': also('[words](/nowhere/)')(PAGE) };
    expect(await places(page)).toEqual(['layout contacts/EN.mdx:1', 'internal-links contacts/EN.mdx:9']);
  });

  it('anywhere, when team.yaml is wrong, cannot be read or is not there', async () => {
    const link = `internal-links ${TEXT}:20`;
    const numbers = `revisions ${FACTS}:6`;
    const others = { [TEXT]: BAD_LINK, [FACTS]: replaced('number: 1', 'number: 2') };
    for (const [change, told] of [
      [replaced('shortName: EX-CSIRT', 'shortname: EX-CSIRT'), 'values team.yaml:2'],
      [replaced('Europe/Amsterdam', 'Amsterdam'), 'values team.yaml:11'],
      [replaced('origin: https://www.example.org', 'origin: example'), 'values team.yaml:7'],
      [replaced('authoritative: en', 'authoritative: english'), 'values team.yaml:10'],
      [replaced('tagline: We help.', 'tagline: "We help.'), 'yaml team.yaml:4'],
      [undefined, 'layout team.yaml:1'],
    ] as const)
      expect(await places({ 'team.yaml': change, ...others })).toEqual([numbers, link, told]);
  });

  it('in facts with one sign that is wrong, and in a page with one tag that is', async () => {
    const slips = both(
      replaced('status: published', 'status:published'),
      replaced('summary: First publication', 'summary: 5'),
      replaced('versions: "2"', 'versions: 2'),
    );
    expect(await places({ [FACTS]: slips })).toEqual([
      `yaml ${FACTS}:3`,
      `values ${FACTS}:8`,
      `values ${FACTS}:17`,
    ]);
    const page = also('<Hours> and <Phones>\n\n<Phone line="bakup" />\n\n[words](/nowhere/)');
    expect(await places({ 'contacts/en.mdx': page })).toEqual([
      'mdx-code contacts/en.mdx:9',
      'mdx-code contacts/en.mdx:9',
      'facts contacts/en.mdx:11',
      'internal-links contacts/en.mdx:13',
    ]);
  });

  it('and is not told twice', async () => {
    expect(await places({ [FACTS]: replaced('2026-03-31T14:00:00Z', '31 March') })).toEqual([
      `values ${FACTS}:7`,
    ]);
    expect(await places({ [FACTS]: replaced('CVSS:3.1/AV:N', 'AV:N') })).toEqual([`values ${FACTS}:20`]);
    expect(await places({ [FACTS]: replaced('id: EX-2026-0001', 'id: 2026-1') })).toEqual([
      `values ${FACTS}:1`,
    ]);
    expect(await places({ 'team.yaml': replaced('advisoryPrefix: EX', 'advisoryPrefix:') })).toEqual([
      'values team.yaml:12',
    ]);
  });
});
