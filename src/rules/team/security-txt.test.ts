import { describe, expect, it } from 'vitest';
import { contentOf, problemLines } from '../../tests/content-folder.ts';

const MINIMAL = contentOf();
const PAGE = MINIMAL['contacts/en.mdx'];

const told = (facts: string, files = {}) =>
  problemLines({
    'team.yaml': `${String(MINIMAL['team.yaml'])}securityTxt: { ${facts} }\n`,
    'pages/disclosure-policy/en.mdx': PAGE,
    ...files,
  });

const line = (words: RegExp): unknown => expect.stringMatching(words);

describe('a page that security.txt names', () => {
  it('is there', async () => {
    expect(await told('policy: disclosure-policy, acknowledgments: reporting')).toEqual([]);
  });

  it('is told where it is not', async () => {
    expect(await told('policy: disclosure-polcy, acknowledgments: thanks')).toEqual([
      line(
        /:24 there is no page "disclosure-polcy" - did you mean "disclosure-policy"\? If not, name another page, or take "policy:" out$/,
      ),
      line(
        /:59 there is no page "thanks" - write the page in content\/pages\/thanks, or take "acknowledgments:" out$/,
      ),
    ]);
  });

  it('is found behind an address or a path', async () => {
    const meant = line(/ - did you mean "disclosure-policy"\?/);
    expect(await told('policy: /en/disclosure-policy/')).toEqual([meant]);
    expect(await told('policy: pages/disclosure-policy/en.mdx')).toEqual([meant]);
  });

  it('is not told where it is only broken', async () => {
    const problems = await told('acknowledgments: thanks', { 'pages/thanks/en.mdx': 'No front matter.' });
    expect(problems.filter((problem) => problem.includes('no page'))).toEqual([]);
  });
});
