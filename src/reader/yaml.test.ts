import { describe, expect, it } from 'vitest';
import { lineOf } from '../tests/content-folder.ts';
import { readYaml } from './yaml.ts';

const problems = (text: string) => readYaml(text, 'f').problems.map(lineOf);

describe('YAML', () => {
  it('is read as YAML 1.2: a day, "no" and a word are texts', () => {
    const { value } = readYaml('day: 2026-03-31\nanswer: no\nnumber: 12\nyes: true\n', 'f');
    expect(value).toEqual({ day: '2026-03-31', answer: 'no', number: 12, yes: true });
  });

  it.each([
    [
      'title: a: b\nok: 1\nsummary: c: d',
      [
        'f:1:8 a text with a colon and a space in it needs quotes around it - put double quotes around the whole text after the first colon',
        'f:3:10 a text with a colon and a space in it needs quotes around it - put double quotes around the whole text after the first colon',
      ],
    ],
    [
      'a: 1\n b: 2\n',
      [
        'f:1:4 the next line begins further to the right than it may - let keys that belong together begin in the same column, and what belongs to a key two spaces further to the right',
      ],
    ],
    ['a:\n\tb: 1\n', ['f:2:1 this line begins with a tab - use spaces instead of the tab']],
    [
      'ok: 1\ntitle: "one\nsummary: two\n',
      ['f:2:8 this quote is opened and never closed - write the closing quote at the end of the text'],
    ],
    [
      'site:\n\u00a0\u00a0path: /\n',
      [
        'f:2:1 this line begins with a blank of another kind, as it comes with pasted text - delete the blanks at the beginning of the line and type them again',
      ],
    ],
    [
      'cvss:\n  - CVSS:3.1/AV:N\na: 1\na: 2\n',
      ['f:4:1 "a" stands here for the second time - keep one of the two and take the other out'],
    ],
    ['a: 1\nstatus:high\n', ['f:2:1 a blank is missing here, or a hyphen - write status: high']],
    ['a:\n  - b: 1\n  -url: x\n', ['f:3:3 a blank is missing here, or a hyphen - write - url: x']],
    [
      'ok: 1\nlist: [one, two\nmore: x\n',
      [
        'f:2:7 this bracket is opened and never closed - write the closing bracket, ] or }, at the end of the list',
      ],
    ],
    [
      'title: [draft] Words\n',
      [
        'f:1:16 this text has a character in it that needs quotes around the text - put double quotes around the whole text after the colon',
      ],
    ],
    [
      'title: @team\n',
      [
        'f:1:8 this text has a character in it that needs quotes around the text - put double quotes around the whole text after the colon',
      ],
    ],
    [
      'title: *important\n',
      [
        'f:1:8 a text that begins with & or * needs quotes around it - put double quotes around it, and write out in full what is meant to stand in two places',
      ],
    ],
    [
      'title: !important\n',
      ['f:1:8 a text that begins with ! needs quotes around it - put double quotes around it'],
    ],
    [
      'title\nsummary: x\n',
      [
        'f:1:1 this line has no colon after its key - write it as "key: value", or indent it if it goes on with the text above it',
      ],
    ],
    [
      'a: "C:\\Windows"\n',
      [
        'f:1:7 a backslash (\\) between double quotes begins a special character - write two backslashes, or use single quotes around the text',
      ],
    ],
    [
      'a: 1\nb: 2\na: 3\n',
      ['f:3:1 "a" stands here for the second time - keep one of the two and take the other out'],
    ],
    ['a: 1\n---\nb: 2\n', ['f:2:1 the line "---" begins a second set of keys - take the line "---" out']],
    ['%YAML 1.1\n---\na: yes\n', ['f:1:1 a line that begins with % is not allowed here - take the line out']],
    ['? [a]\n: b\n', ['f:1:3 this cannot be a key - write a word, a colon, and then the value']],
  ])('tells what is wrong with %j', (text, lines) => {
    expect(problems(text)).toEqual(lines);
  });

  it('does not let aliases grow (billion laughs)', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 0; i < 20; i++) {
      const [before, now] = [String.fromCharCode(97 + i), String.fromCharCode(98 + i)];
      lines.push(`${now}: &${now} [${Array<string>(9).fill(`*${before}`).join(', ')}]`);
    }
    const { value, problems: told } = readYaml(lines.join('\n'), 'f');
    expect(value).toBeUndefined();
    expect(told.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
    expect(told[0]?.message).toBe('a text that begins with & or * needs quotes around it');
  });

  it('still gives the values where a key stands there twice', () => {
    expect(readYaml('a: 1\na: 2\n', 'f').value).toEqual({ a: 2 });
  });

  it('does not merge keys', () => {
    expect(readYaml('base: &base { a: 1 }\nmore:\n  <<: *base\n', 'f').value).toBeUndefined();
  });

  it.each(['['.repeat(50_000), '{a: '.repeat(5_000), '- '.repeat(5_000)])(
    'does not go down into an abyss',
    (text) => {
      const line = 'there are too many brackets or dashes within each other - take them out';
      expect(problems(`ok: 1\nb: ${text}`)).toEqual([
        expect.stringMatching(new RegExp(`^f:2:\\d+ ${line}$`)),
      ]);
    },
  );

  it('finds values, and keys where the value has no place of its own', () => {
    const sheet = readYaml('# note\na:\n  - b: one\n    c:\n  - { d: [x] }\n', 'f');
    expect(sheet.place(['a', 0, 'b'])).toEqual({ file: 'f', line: 3, column: 8 });
    expect(sheet.keyPlace(['a', 0, 'b'])).toMatchObject({ line: 3, column: 5 });
    expect(sheet.place(['a', 0, 'c'])).toMatchObject({ line: 4, column: 5 });
    expect(sheet.place(['a', 1])).toMatchObject({ line: 5, column: 5 });
    expect(sheet.place(['a', 1, 'd', 0])).toMatchObject({ line: 5, column: 11 });
    expect(sheet.place(['a', 1, 'z', 'y'])).toMatchObject({ line: 5, column: 5 });
    expect(sheet.place(['z'])).toMatchObject({ line: 1, column: 1 });
  });
});
