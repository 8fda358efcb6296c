import { describe, expect, it } from 'vitest';
import { factContext } from '../facts/index.ts';
import { sampleSite, sampleTeam } from '../tests/sample-site.ts';
import { parseMarkdown } from './parse.ts';
import { toText } from './text.ts';

const NOW = '2026-11-21T12:00:00Z';

function text(markdown: string, language = 'en', width = 72): string {
  const team = sampleTeam({ languages: { published: ['en', language], authoritative: 'en' } });
  return toText(parseMarkdown(markdown), factContext(sampleSite({ team }), language, NOW), width);
}

describe('words', () => {
  it('lose their marks and keep their spaces', () => {
    expect(text('Soft\nline **bold**\n*em*, `code "x"`  \nforced')).toBe(
      'Soft line bold em, `code "x"`\nforced\n',
    );
  });

  it('lose raw HTML, but not the words in it', () => {
    expect(text('a <b onclick="x">b</b><!-- c -->\n\n<script>alert(1)</script>\n\nd')).toBe('a b\n\nd\n');
  });

  it('say what is struck out and what is an image', () => {
    expect(text('~~9.8~~ 3.3 ![a plan](plan.png) ![](x.png)', 'nl')).toBe(
      '[doorgehaald: 9.8] 3.3 [afbeelding: a plan]\n',
    );
  });

  it('stay on one line in short code, and break in long', () => {
    expect(text('aaaaaaaaaaaa `gpg --verify a b`', 'en', 30)).toBe('aaaaaaaaaaaa\n`gpg --verify a b`\n');
  });
});

describe('links', () => {
  it('have a number and a list at the end, one number for one target', () => {
    expect(
      text(
        'See [a](/reporting/), [b](<https://b.example/x y> "t") and [c](/reporting). [d][r]\n\n[r]: https://d.example',
      ),
    ).toBe(
      `See a [1], b [2] and c [1]. d [3]

Links
-----

[1] https://www.example.org/security/en/reporting/
[2] https://b.example/x%20y
[3] https://d.example
`,
    );
  });

  it('are their own target where they are one already', () => {
    expect(
      text(
        'https://a.example/, <https://b.example>. www.c.example <d@e.example> [+31 20](tel:+3120) [f](#f)',
      ),
    ).toBe('<https://a.example/>, <https://b.example>. www.c.example d@e.example +31\n20 f\n');
  });

  it('stay whole however long', () => {
    const url = `https://example.org/${'a'.repeat(80)}`;
    expect(text(`Some words before ${url} and after`)).toBe(`Some words before\n${url}\nand after\n`);
    expect(text(`[x](${url})`)).toBe(`x [1]\n\nLinks\n-----\n\n[1] ${url}\n`);
  });

  it('lose a target that must not be published', () => {
    expect(text('[a](javascript:alert(1)) [b](data:text/html,x) [c](//d.example)')).toBe('a b c\n');
  });

  it('give the address of mail and telephone', () => {
    expect(text('[write](mailto:a@b.example) [ring](tel:+31205550100)')).toBe(
      'write [1] ring [2]\n\nLinks\n-----\n\n[1] a@b.example\n[2] +31205550100\n',
    );
  });
});

describe('headings', () => {
  it('are underlined as wide as they are', () => {
    expect(text('# One\n\n## 日本\n\n### Three\n\n#### Four')).toBe(
      'One\n===\n\n日本\n----\n\nThree\n~~~~~\n\nFour\n~~~~\n',
    );
    expect(text('# aaa bb', 'en', 5)).toBe('aaa\nbb\n===\n');
  });
});

describe('lists', () => {
  it('hang, nest and number', () => {
    expect(text('- aaa bbb ccc\n  - ddd eee fff\n- g\n\n9. nine\n10. ten\n    - x', 'en', 10)).toBe(
      `- aaa bbb
  ccc
  - ddd
    eee
    fff
- g

9.  nine
10. ten
    - x
`,
    );
  });

  it('keep their empty lines, blocks and boxes', () => {
    expect(text('- [x] a\n\n  ```\n  b\n  ```\n\n- [ ] c\n-')).toBe(
      '- [x] a\n\n          b\n\n- [ ] c\n\n-\n',
    );
  });
});

describe('quotes and callouts', () => {
  it('have their mark on every line', () => {
    expect(text('> aaa bbb\n>\n> > ccc', 'en', 8)).toBe('> aaa\n> bbb\n>\n> > ccc\n');
    expect(text('> [!WARNING]\n> Do not.\n>\n> - a', 'nl')).toBe('| WAARSCHUWING\n| Do not.\n|\n| - a\n');
  });
});

describe('code', () => {
  it('stands as written, four columns in', () => {
    const long = 'x'.repeat(100);
    expect(text(`\`\`\`sh\na\tb\n\n\n  ${long}  \n\`\`\``)).toBe(`    a   b\n\n\n      ${long}\n`);
  });
});

describe('tables', () => {
  it('are aligned where they fit, by the width of the letters', () => {
    expect(text('| Name | n |  |\n| :- | -: | :-: |\n| 日本 | 10 | abc |\n| **b** | 1 | d |')).toBe(
      `Name   n
----  --  ---
日本  10  abc
b      1   d
`,
    );
  });

  it('have their cells wrapped where they must be, with empty lines between the rows then', () => {
    const table = '| Who | What |\n| - | -: |\n| all | aaaa bbbb cccc dddd eeee ffff |\n| you | g |';
    expect(text(table, 'en', 25)).toBe(`Who                  What
---  --------------------
all   aaaa bbbb cccc dddd
                eeee ffff

you                     g
`);
  });

  it('keep their longest word whole, and the narrow columns narrow', () => {
    const table = '| A | B |\n| - | - |\n| a b c d e f g h i j k l m n o | https://example.org/path |';
    expect(text(table, 'en', 44)).toBe(`A                   B
------------------  ------------------------
a b c d e f g h i   https://example.org/path
j k l m n o
`);
  });

  it('are records where they do not, or where the language runs from right to left', () => {
    const table = '| Name | What |\n| - | - |\n| a | bbb ccc ddd |\n| e |  |';
    expect(text(table, 'en', 14)).toBe('Name: a\nWhat: bbb ccc\n    ddd\n\nName: e\n');
    expect(text(table, 'ar')).toBe('Name: a\nWhat: bbb ccc ddd\n\nName: e\n');
  });

  it('may be empty', () => {
    expect(text('| a | b |\n| - | - |')).toBe('a  b\n-  -\n');
  });
});

describe('footnotes', () => {
  it('stand at the end, in the order of the text, before the links', () => {
    expect(
      text(
        'a[^x] b[^y] c[^x].\n\n[^y]: Y [l](https://l.example)\n\n[^x]: X\n\n    more[^z]\n\n[^z]: Z',
        'nl',
      ),
    ).toBe(
      `a [noot 1] b [noot 2] c [noot 1].

Noten
-----

[noot 1] X

         more [noot 3]
[noot 2] Y l [1]
[noot 3] Z

Links
-----

[1] https://l.example
`,
    );
  });
});

describe('the file', () => {
  it('is NFC with LF, one at the end, and has no tabs, form feeds or blanks at line ends', () => {
    const written = text('\u000ce\u0301\u00a0x\u0007 \r\ny\t z\r\rq');
    expect(written).toBe('é x y z\n\nq\n');
    expect(text('')).toBe('\n');
  });

  it('holds together what runs from left to right in Arabic', () => {
    expect(text('شغّل `gpg --verify a` ثم https://a.example/', 'ar')).toBe(
      'شغّل \u200e`gpg --verify a`\u200e ثم \u200ehttps://a.example/\u200e\n',
    );
  });
});
