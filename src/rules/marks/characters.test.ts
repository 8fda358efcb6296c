import { describe, expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const TEXT = 'advisories/2026/EX-2026-0001/en.md';
const REMEDY = 'take it out: type the words around it again rather than pasting them';

const told = async (words: string) => problemLines({ [TEXT]: (text) => `${text}\n${words}\n` });

describe('a hidden character', () => {
  it.each([
    ['a\u202eb', 'a character that turns the direction of writing here (U+202E)'],
    ['a\u2066b', 'a character that turns the direction of writing here (U+2066)'],
    ['a\u200bb', 'an invisible character here (U+200B)'],
    ['a\u00adb', 'an invisible character here (U+00AD)'],
    ['a\u{e0041}b', 'an invisible character here (U+E0041)'],
    ['a\u200db', 'an invisible character here (U+200D)'],
    ['a\u200fb', 'an invisible character here (U+200F)'],
    ['a\u0007b', 'a control character here (U+0007)'],
    ['a\u0085b', 'a control character here (U+0085)'],
  ])('is told in a text: %j', async (words, line) => {
    expect(await told(words)).toEqual([`content/${TEXT}:20:2 there is ${line} - ${REMEDY}`]);
  });

  it('is told where it is written as a number', async () => {
    expect(await told('in code `&#x202e;`, and in **words a&#x202e;b**')).toEqual([
      `content/${TEXT}:20:30 there is a character that turns the direction of writing here (U+202E) - ${REMEDY}`,
    ]);
  });

  it('is told in front matter, in facts and in a team’s own words', async () => {
    expect(
      await problemLines({
        [TEXT]: replaced('title: Title', 'title: Ti\u200btle'),
        'team.yaml': replaced('purpose: Reports', 'purpose: Re\u202eports'),
        'advisories/2026/EX-2026-0001/advisory.yaml': replaced('vendor: Maker', 'vendor: "Ma\\x07ker"'),
        'i18n/en.json': '{ "language.choose": "a\u2060b" }',
      }),
    ).toEqual([
      `content/advisories/2026/EX-2026-0001/advisory.yaml:11:13 there is a control character here (U+0007) - ${REMEDY}`,
      `content/${TEXT}:2:8 there is an invisible character here (U+200B) - ${REMEDY}`,
      `content/i18n/en.json:1:22 there is an invisible character here (U+2060) - ${REMEDY}`,
      `content/team.yaml:23:14 there is a character that turns the direction of writing here (U+202E) - ${REMEDY}`,
    ]);
  });

  it.each([
    'tab\tand no-break\u00a0space',
    'می\u200cخواهم',
    'مرحبا (CSIRT)\u200f.',
    'क्\u200dष',
    '👩\u200d💻 and 🏳️\u200d🌈',
    'é, ß, 東京, Ελλάδα',
  ])('is none where it is at home: %j', async (words) => {
    expect(await told(words)).toEqual([]);
  });
});
