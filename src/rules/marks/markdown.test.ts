import { describe, expect, it } from 'vitest';
import { problemLines } from '../../tests/content-folder.ts';

const TEXT = 'announcements/2026-03-02-operational/en.md';

/** What is told of an announcement with these words from line 8 on. */
async function told(words: string): Promise<string[]> {
  const lines = await problemLines({ [TEXT]: (text) => `${text}\n${words}\n` });
  return lines.map((line) => line.replace(`content/${TEXT}:`, ''));
}

describe('a mark that is shown as it is', () => {
  it.each([
    [
      '##Impact\nMore',
      '8:1 "##Impact" did not become a heading - write a blank behind ##, as in "## Impact"',
    ],
    ['#Impact', '8:1 "#Impact" did not become a heading - write a blank behind #, as in "## Impact"'],
    [
      '> It is ** bold ** here',
      '8:9 the ** here is shown as it is - for bold words write **words**, without a blank behind the first ** or before the second; else take it out',
    ],
    ['Run `ls now.', '8:5 the ` here has no partner - write ` on both sides of the code, or take it out'],
    [
      'See [text] (https://example.org/a).',
      '8:5 there is a blank between [text] and (, so that this is no link - write [text](https://example.org/a)',
    ],
    [
      'See (text)[https://example.org/a]',
      '8:5 the brackets of this link are the wrong way round - write [text](https://example.org/a)',
    ],
    [
      'See [text](https://example.org/a b) or ![Map](images/a map.png)',
      '8:5 this was meant as a link or an image, and is none - write [text](address), with no blank in the address and a ) behind it',
      '8:41 this was meant as a link or an image, and is none - write [Map](address), with no blank in the address and a ) behind it',
    ],
    [
      'See [text][more] and this.[^1]',
      '8:5 [more] has no address in this text - write it on a line of its own: [more]: https://www.example.org/',
      '8:27 there is no note [^1] in this text - write it on a line of its own, after a blank line: [^1]: and its words',
    ],
    [
      'Words\n\n[^1]: A note.',
      '10:1 warning: nothing refers to the note [^1], so that it is not shown - write [^1] behind the words it belongs to, or take it out',
    ],
    [
      'Go to https:/example.org/a',
      '8:7 "https:/example.org/a" is not an address - did you mean https://example.org/a?',
    ],
    [
      'Go to http//example.org',
      '8:7 "http//example.org" is not an address - did you mean https://example.org?',
    ],
    [
      'Go to htps://example.org',
      '8:7 "htps://example.org" is not an address - did you mean https://example.org?',
    ],
    ['Mail csirt@example,org', '8:6 "csirt@example,org" is not an address - did you mean csirt@example.org?'],
    [
      'We do:\n• this\n• that',
      '9:1 warning: these lines did not become a list - begin each with "- " and a blank line before the first',
    ],
    [
      '-this\n-that',
      '8:1 warning: these lines did not become a list - begin each with "- " and a blank line before the first',
    ],
  ])('is told: %j', async (words, ...lines) => {
    expect(await told(words)).toEqual(lines);
  });

  it('is none in code, behind a backslash, or where it is at home', async () => {
    expect(
      await told(
        [
          'Use `**/a`, `##b` and `[a] (https://b.example)`, or \\*\\* and \\`. We are #1. HTTP/2 and ftp://a, a[0][1].',
          '#StopRansomware is a campaign, we say.',
          '**Bold**, ~~struck~~, [a][b], a note.[^c] Well – yes, 5 * 3.\n\n[b]: https://example.org/\n[^c]: Note.',
        ].join('\n\n'),
      ),
    ).toEqual([]);
  });
});

describe('a block of code', () => {
  const REMEDY = 'write ``` on a line of its own after the last line of the code';

  it('is told where it is not closed', async () => {
    expect(await told('```sh\nls -l\n\nWords.')).toEqual([
      `8:1 this code is not closed, so that all that follows is code - ${REMEDY}`,
    ]);
    expect(await told('```sh\nls -l\n\nWords.\n\n```sh\nls\n```')).toEqual([
      `8:1 this code is not closed before other code begins on line 13 - ${REMEDY}`,
    ]);
    expect(await told('> ```\n> ls\n> ```\n\n~~~~\n```sh\n~~~~')).toEqual([]);
  });

  it('is told where blanks made it of words', async () => {
    expect(await told('    Please update all of your systems.')).toEqual([
      '8:1 warning: these words are shown as code, because the line begins with four blanks or a tab - take the blanks out; if it is code, put ``` on the lines before and after it',
    ]);
    expect(await told('    apt-get install --only-upgrade thing')).toEqual([]);
  });
});

it('tells a sentence that became a heading', async () => {
  expect(await told('This is over.\n---\n\nMore\n----\n\nWords')).toEqual([
    '8:1 warning: the --- below these words makes a heading of them - put a blank line before ---, or take it out',
  ]);
});
