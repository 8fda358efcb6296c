import { describe, expect, it } from 'vitest';
import { problemLines, replaced } from '../tests/content-folder.ts';

const FACTS = 'advisories/2026/EX-2026-0001/advisory.yaml';

/** The problems of the advisory’s facts with a change in them, without the file’s name. */
async function told(before: string, after: string): Promise<string[]> {
  const lines = await problemLines({ [FACTS]: replaced(before, after) });
  return lines.map((line) => line.replace(`content/${FACTS}:`, ''));
}

describe('a value that does not fit is told in a writer’s words', () => {
  it.each([
    [
      'a misspelt key that is needed',
      'tlp: CLEAR',
      'tpl: CLEAR',
      '4:1 "tpl" is not a key here - did you mean "tlp"?',
    ],
    [
      'a misspelt key that is not',
      'type:',
      'sevrity: critical\ntype:',
      '2:1 "sevrity" is not a key here - did you mean "severity"?',
    ],
    [
      'a key of nothing',
      '    vendor: Maker',
      '    colour: red\n    vendor: Maker',
      '11:5 "colour" is not a key here - take it out; the keys here are id, vendor, name, versions, purl, cpe',
    ],
    [
      'a missing key',
      'tlp: CLEAR\n',
      '',
      '1:1 "tlp" is missing - add "tlp:"; here belongs: Traffic Light Protocol label; only CLEAR may be published',
    ],
    [
      'a missing key in a list',
      '    date: 2026-03-31T14:00:00Z\n',
      '',
      '6:5 "date" is missing - add "date:"; here belongs: When this revision was published',
    ],
    [
      'a missing text',
      '    summary: First publication\n',
      '',
      '6:5 "summary" is missing - add "summary:"; here belongs: What is new in it',
    ],
    [
      'an empty key',
      'status: published',
      'status:',
      '3:1 "status" is empty - fill it in; here belongs: draft: in no output but the preview; published; withdrawn: stays in its place, marked, with the reason',
    ],
    [
      'an empty key that may be left out',
      'type:',
      'supersededBy:\ntype:',
      '2:1 "supersededBy" is empty - fill it in, or take the line out',
    ],
    [
      'a label that is not CLEAR',
      'tlp: CLEAR',
      'tlp: AMBER',
      '4:6 "tlp" must be CLEAR: this site is public, nothing else may be published on it - keep this advisory out of this folder, or first ask whoever set the label whether it may be public',
    ],
    [
      'a word that is not one of a few',
      'type: advisory',
      'type: alrt',
      '2:7 "type" cannot be "alrt" - did you mean "alert"? If not, write one of: advisory, alert',
    ],
    [
      'a number instead of a text',
      'versions: "1"',
      'versions: 1.10',
      '13:15 "versions" must be a text - put double quotes around it',
    ],
    [
      'a number instead of words',
      'title: Weakness',
      'title: 5',
      '19:12 "title" must be a text, or one text per language such as { en: ..., nl: ... } - put double quotes around it',
    ],
    [
      'a text instead of a number',
      'number: 1',
      'number: one',
      '6:13 "number" must be a whole number - write a number in digits, without quotes',
    ],
    [
      'a number out of bounds',
      'number: 1',
      'number: 0',
      '6:13 "number" must be 1 or more - change it; here belongs: 1 for the first, then 2, 3 ...',
    ],
    [
      'a text instead of a list',
      'affected: [thing-1]',
      'affected: thing-1',
      '22:17 "affected" must be a list - write each item on a line of its own, beginning with "- "',
    ],
    [
      'a text instead of a group of keys',
      'vulnerabilities:\n  - title: Weakness\n',
      'withdrawal: yes\nvulnerabilities:\n  - title: Weakness\n',
      '18:13 "withdrawal" must have keys of its own - write under it, each on a line of its own: date: reason:',
    ],
    [
      'a text instead of true',
      '    cvss:',
      '    exploited: yes\n    cvss:',
      '20:16 "exploited" must be true or false - write true or false, without quotes',
    ],
    [
      'a group instead of a text',
      'vendor: Maker',
      'vendor: { en: Maker }',
      '11:5 "vendor" must be a text - write one text',
    ],
    [
      'something of the wrong form',
      '2026-03-31T14:00:00Z',
      '2026-03-31',
      '7:11 "date" has no time and zone - write 2026-03-31T14:00:00Z for world time (UTC), or the hours that your clock is ahead of it, as in 2026-03-31T14:00:00+01:00',
    ],
    [
      'a list that is empty',
      'products:\n  - id: thing-1',
      'supersedes: [ 5 ]\nproducts:\n  - id: thing-1',
      '9:15 item 1 of "supersedes" must be a text - put double quotes around it',
    ],
    [
      'a language that is none',
      'title: Weakness',
      'title: { english: x }',
      '19:14 "english" is not a language tag such as en, nl or pt-BR - write en',
    ],
    [
      'an empty text in a language',
      'title: Weakness',
      'title: { en: " " }',
      '19:18 "en" is empty - fill it in; here belongs: Name of the vulnerability, one line',
    ],
  ])('%s', async (_, before, after, line) => {
    expect(await told(before, after)).toEqual([line]);
  });

  it('a telephone number that is not for everyone', async () => {
    const line =
      'content/team.yaml:20:15 "audience" must be everyone or constituents; a number for trusted teams only is not written in a public site’s content';
    expect(
      await problemLines({
        'team.yaml': replaced('    purpose: Questions', '    purpose: Questions\n    audience: trusted'),
      }),
    ).toEqual([`${line} - take this number out of this file, or first ask whether everyone may know it`]);
  });

  it('a file without keys', async () => {
    const keys = 'title: summary: draft:';
    const path = 'announcements/2026-03-02-operational/en.md';
    expect(await problemLines({ [path]: '---\n---\nWords.\n' })).toEqual([
      `content/${path}:1:1 nothing is written here - write, each on a line of its own: ${keys}`,
    ]);
    expect(await problemLines({ [path]: '---\nwords\n---\nWords.\n' })).toEqual([
      `content/${path}:1:1 there are no keys here - write, each on a line of its own: ${keys}`,
    ]);
  });

  it('never in a programmer’s words', async () => {
    const lines = await problemLines({
      'team.yaml':
        'name: [1]\nshortName: {}\nlanguages: 5\nkeys: x\ntelephones: [1, null]\nhours: []\nsite: true\n',
      [FACTS]:
        'id: []\ntype: {}\nstatus: 1\ntlp:\nrevisions: [{ number: x, date: 1, summary: [] }]\nproducts: {}\n',
    });
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.join('\n')).not.toMatch(
      /zod|schema|undefined|invalid|string|NaN|expected|received|object|null/i,
    );
  });
});
