import { describe, expect, it } from 'vitest';
import { contentOf, problemLines, replaced, type Changes } from '../tests/content-folder.ts';

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
    '/reporting/?a=1#how',
    '#part',
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
      '22:1 there is no /nowhere/ on this site - did you mean /keys/?',
    ]);
  });

  it('is judged in a standing text too', async () => {
    expect(
      await problemLines({ 'contacts/en.mdx': (text) => `${text}\n- [words](/reporting/) [more](/more/)\n` }),
    ).toEqual([expect.stringMatching(/^content\/contacts\/en\.mdx:9:24 there is no \/more\/ on this site/)]);
  });
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
    expect(await problemLines(changes)).toHaveLength(1);
    expect(await problemLines(changes, '2027-01-01T00:00:00Z')).toEqual([]);
  });
});
