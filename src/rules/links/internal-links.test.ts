import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bilingual } from '../../tests/bilingual-team.ts';
import { contentOf, problemLines, replaced, type Changes } from '../../tests/content-folder.ts';
import { ENGINE_IDS } from './page-ids.ts';

const ONE = 'advisories/2026/EX-2026-0001';
const TEXT = `${ONE}/en.md`;

async function told(words: string, changes: Changes = {}): Promise<string[]> {
  const lines = await problemLines({ [TEXT]: (text) => `${text}\n${words}\n`, ...changes });
  return lines.map((line) => line.replace(`content/${TEXT}:`, ''));
}

describe('a link', () => {
  it.each([
    '/',
    '/reporting/',
    '/reporting',
    '/reporting/?a=1#main',
    '#what-to-do',
    '#advisory-vulnerabilities',
    '/keys/#keys-check',
    '/rfc2350/#2.8',
    '/rfc2350/#signed-text',
    '/advisories/EX-2026-0001/#vulnerability-1',
    '/advisories/',
    '/advisories/EX-2026-0001/',
    '/advisories/EX-2026-0001.txt',
    '/announcements/',
    '/announcements/2026-03-02-operational/',
    '/keys/',
    '/rfc2350.txt',
    '/atom.xml',
    '/.well-known/security.txt',
    'https://example.org/a',
    'http://example.org',
    'mailto:csirt@example.org',
    'tel:+31200550100',
  ])('may lead to %s', async (url) => {
    expect(await told(`[words](${url})`)).toEqual([]);
  });

  it.each([
    ['/reportin/', 'there is no /reportin/ on this site - did you mean /reporting/?'],
    ['/en/contacts/', 'there is no /en/contacts/ on this site - did you mean /contacts/?'],
    [
      '/advisories/ex-2026-0001/',
      'there is no /advisories/ex-2026-0001/ on this site - did you mean /advisories/EX-2026-0001/?',
    ],
    [
      '../contacts/en.mdx',
      '"../contacts/en.mdx" does not say where it begins - write a page of this site as in /contacts/, and another site with https://',
    ],
    [
      'reporting#how',
      '"reporting#how" does not say where it begins - write a page of this site as in /reporting/, and another site with https://',
    ],
    ['//example.org', '"//example.org" has no https: before it - write https://example.org'],
    ['/nowhere/', 'there is no /nowhere/ on this site - correct the address, or take the link out'],
    [
      '/form.pdf',
      'there is no /form.pdf on this site - correct the address, or put the file into the folder public',
    ],
    ['#what-todo', 'there is no place "#what-todo" on this page - did you mean #what-to-do?'],
    ['#part', 'there is no place "#part" on this page - write one of #description, #impact, #what-to-do'],
    ['/rfc2350/#2.12', 'there is no place "#2.12" on the page /rfc2350/ - did you mean /rfc2350/#2.1?'],
    [
      '/reporting/#how',
      'there is no place "#how" on the page /reporting/ - take out the # and what follows it',
    ],
    [
      '#vulnerability-2',
      'there is no place "#vulnerability-2" on this page - write one of #description, #impact, #what-to-do',
    ],
    ['https:/example.org', '"https:/example.org" is not an address - write https://example.org'],
    [
      'https://https://example.org',
      '"https://https://example.org" has https:// in it twice - write https://example.org',
    ],
    [
      'mailto:csirt@example',
      '"csirt@example" is not a mail address - write it as in mailto:csirt@example.org',
    ],
    [
      'tel:+31-20-0550100',
      '"+31-20-0550100" is not an international number as links have it - write tel:+31200550100',
    ],
    [
      'tel:0200550100',
      '"0200550100" is not an international number as links have it - write + and the country code, then digits only, as in tel:+31201234567',
    ],
    ['', 'this link leads nowhere - write an address between the brackets'],
    [
      'javascript:alert(1)',
      'a link that begins with "javascript:" does not work here - use https:, http:, mailto: or tel:',
    ],
    [
      'FTP://example.org',
      'a link that begins with "ftp:" does not work here - use https:, http:, mailto: or tel:',
    ],
    [
      'data:text/html,x',
      'a link that begins with "data:" does not work here - use https:, http:, mailto: or tel:',
    ],
  ])('may not lead to %j', async (url, line) => {
    expect(await told(`See [words](${url})`)).toEqual([`20:5 ${line}`]);
  });

  it('may be defined elsewhere in the text, or be a bare address', async () => {
    expect(await told('See [words][1] and https://example.org\n\n[1]: /nowhere/')).toEqual([
      '22:1 there is no /nowhere/ on this site - correct the address, or take the link out',
    ]);
  });

  it('is judged in a standing text too', async () => {
    expect(
      await problemLines({ 'contacts/en.mdx': (text) => `${text}\n- [words](/reporting/) [more](/more/)\n` }),
    ).toEqual([expect.stringMatching(/^content\/contacts\/en\.mdx:9:24 there is no \/more\/ on this site/)]);
  });
});

describe('the words of a link', () => {
  it('are told where there are none, or none that say where it leads', async () => {
    expect(
      await told(
        '[](/reporting/) and [here](/reporting/), [Click here:](/) or [csirt@example.org](mailto:csirt@example.org)',
      ),
    ).toEqual([
      '20:1 this link has no words - write between [ and ] where it leads',
      '20:21 warning: "here" does not say where this link leads - make a link of words that do, such as the name of the page',
      '20:42 warning: "Click here:" does not say where this link leads - make a link of words that do, such as the name of the page',
    ]);
  });
});

it('suggests the place of the same heading in the language of the text', async () => {
  const both = bilingual();
  const dutch = String(both[`${ONE}/nl.md`]);
  expect(
    await problemLines({ ...both, [`${ONE}/nl.md`]: `${dutch}\nZie [de gevolgen](#impact).\n` }),
  ).toEqual([`content/${ONE}/nl.md:21:5 there is no place "#impact" on this page - did you mean #gevolgen?`]);
});

it('knows the places that the engine gives to its pages', () => {
  const pages = join(import.meta.dirname, '../..');
  const astro = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => readFileSync(join(pages, file), 'utf8'))
    .join('\n');
  for (const id of Object.values(ENGINE_IDS).flat()) expect(astro).toContain(`id="${id}"`);
});

describe('a link to what is not public yet', () => {
  const draft = {
    'advisories/2026/EX-2026-0002/advisory.yaml': String(contentOf()[`${ONE}/advisory.yaml`])
      .replace('EX-2026-0001', 'EX-2026-0002')
      .replace('status: published', 'status: draft'),
    'advisories/2026/EX-2026-0002/en.md': contentOf()[TEXT],
  };

  it('is told in a public text', async () => {
    expect(await told('[words](/advisories/EX-2026-0002/)', draft)).toEqual([
      '20:1 /advisories/EX-2026-0002/ is not public yet, and this text is - publish it first, or take the link out',
    ]);
  });

  it('is let be in a draft', async () => {
    const changes = { ...draft, [`${ONE}/advisory.yaml`]: replaced('status: published', 'status: draft') };
    expect(await told('[words](/advisories/EX-2026-0002/)', changes)).toEqual([]);
  });

  it('is told until its day has come', async () => {
    const changes = {
      [`${ONE}/advisory.yaml`]: replaced('2026-03-31', '2026-12-31'),
      'contacts/en.mdx': (text: string) => `${text}\n[words](/advisories/EX-2026-0001/)\n`,
    };
    const notYet = (lines: string[]) => lines.filter((line) => line.includes('is not public yet'));
    expect(notYet(await problemLines(changes))).toHaveLength(1);
    expect(await problemLines(changes, '2027-01-01T00:00:00Z')).toEqual([]);
  });
});
