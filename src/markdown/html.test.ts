import { describe, expect, it } from 'vitest';
import { factContext } from '../facts/index.ts';
import { sampleSite, sampleTeam } from '../tests/sample-site.ts';
import { toFeedHtml, toHtml } from './html.ts';
import { parseMarkdown } from './parse.ts';

const NOW = '2026-11-21T12:00:00Z';

function html(markdown: string, language = 'en'): string {
  return toHtml(parseMarkdown(markdown), factContext(sampleSite(), language, NOW));
}

describe('what must not reach a page', () => {
  it.each([
    ['a <b onclick="x">b</b>', '<p>a b</p>'],
    ['<script>alert(1)</script>', ''],
    ['<img src=x onerror=alert(1)>', ''],
    ['<iframe src="https://evil.example"></iframe>', ''],
    ['<style>p{}</style>', ''],
    ['<!-- c -->', ''],
    ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['[a](JaVaScRiPt:alert(1))', '<p><a>a</a></p>'],
    ['[a](&#106;avascript:alert(1))', '<p><a>a</a></p>'],
    ['[a](<java\tscript:alert(1)>)', '<p><a>a</a></p>'],
    ['[a](data:text/html,x)', '<p><a>a</a></p>'],
    ['[a](//evil.example)', '<p><a>a</a></p>'],
    ['<javascript:alert(1)>', '<p><a>javascript:alert(1)</a></p>'],
    ['![pic](https://evil.example/x.png)', '<p>pic</p>'],
    ['![pic](data:image/svg+xml,x)', '<p>pic</p>'],
    ['![pic](//evil.example/x.png)', '<p>pic</p>'],
    ['![pic](pic.png)', '<p>pic</p>'],
    ['![pic](../../secret.js)', '<p>pic</p>'],
    ['![pic](/pic.png)', '<p><img src="/security/en/pic.png" alt="pic"></p>'],
    ['[a](https://a.example "title")', '<p><a href="https://a.example" rel="external noopener">a</a></p>'],
    ['```js onclick=x\na\n```', '<pre><code class="language-js">a\n</code></pre>'],
    ['```"><script>\na\n```', '<pre><code>a\n</code></pre>'],
  ])('makes of %s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('does not touch punctuation', () => {
    expect(html('--flag "x" ...')).toBe('<p>--flag "x" ...</p>');
  });
});

describe('links', () => {
  it('leads internal links into the language, and marks external ones', () => {
    expect(
      html(
        '[r](/reporting/#how), [h](#x), [o](https://www.example.org/x), [e](http://e.example), <a@b.example>',
      ),
    ).toBe(
      '<p><a href="/security/en/reporting/#how">r</a>, <a href="#x">h</a>, <a href="https://www.example.org/x">o</a>, ' +
        '<a href="http://e.example" rel="external noopener">e</a>, <a href="mailto:a@b.example">a@b.example</a></p>',
    );
  });

  it('resolves references', () => {
    expect(html('[r]\n\n[r]: /reporting')).toBe('<p><a href="/security/en/reporting/">r</a></p>');
  });

  it('makes URLs of all of them for a feed', () => {
    const context = factContext(sampleSite(), 'en', NOW);
    const page = 'https://www.example.org/security/en/advisories/EX-2026-0001/';
    expect(toFeedHtml(parseMarkdown('[r](/reporting/) [h](#x)\n\n![i](/a.png)'), context, page)).toBe(
      `<p><a href="https://www.example.org/security/en/reporting/">r</a> <a href="${page}#x">h</a></p>\n<p>i</p>`,
    );
  });
});

describe('callouts', () => {
  it('speak the reader’s language', () => {
    expect(html('> [!WARNING]\n> Do *not*.\n>\n> Ever.', 'nl')).toBe(
      '<div class="callout callout-warning" role="note">\n<p class="callout-title">Waarschuwing</p>\n' +
        '<p>Do <em>not</em>.</p>\n<p>Ever.</p>\n</div>',
    );
  });

  it.each(['note', 'Tip', 'IMPORTANT', 'warning', 'caution'])('knows %s', (kind) => {
    expect(html(`> [!${kind}]\n> a`)).toContain(`class="callout callout-${kind.toLowerCase()}"`);
  });

  it('may hold only blocks, and a hard break after the kind', () => {
    expect(html('> [!NOTE]\n>\n> - a')).toContain('<p class="callout-title">Note</p>\n<ul>');
    expect(html('> [!NOTE]  \n> a')).toContain('<p class="callout-title">Note</p>\n<p>a</p>');
  });

  it.each(['> [!NOTE] title\n> a', '> [!DANGER]\n> a', '> a\n> [!NOTE]', '> [!NOTE] **b**\n> a'])(
    'leaves %j a quote',
    (quote) => {
      expect(html(quote)).toMatch(/^<blockquote>/);
    },
  );
});

describe('tables', () => {
  it('stand in a region for the keyboard, with alignment in classes', () => {
    expect(html('## T\n\n| a | b | c |\n|:-|:-:|-:|\n| 1 | 2 | 3 |')).toBe(`<h2 id="t">T</h2>
<div class="table" role="region" tabindex="0" aria-label="Table 1: T"><table>
<thead>
<tr>
<th scope="col" class="align-left">a</th>
<th scope="col" class="align-center">b</th>
<th scope="col" class="align-right">c</th>
</tr>
</thead>
<tbody>
<tr>
<td class="align-left">1</td>
<td class="align-center">2</td>
<td class="align-right">3</td>
</tr>
</tbody>
</table></div>`);
  });

  it('have a name each', () => {
    const table = '| a |\n|-|\n| 1 |';
    expect(html(`${table}\n\ntext\n\n${table}`, 'nl').match(/aria-label="[^"]*"/g)).toEqual([
      'aria-label="Tabel 1"',
      'aria-label="Tabel 2"',
    ]);
  });
});

describe('footnotes and tasks', () => {
  it('lead there and back, in the reader’s language', () => {
    const written = html('a[^x] b[^x]\n\n[^x]: Note', 'nl');
    expect(written).toContain('<h2 class="sr-only" id="footnote-label">Noten</h2>');
    expect(written).toContain('href="#user-content-fn-x" id="user-content-fnref-x"');
    expect(written).toContain('<li id="user-content-fn-x">');
    expect(written).toContain(
      'href="#user-content-fnref-x-2" data-footnote-backref="" aria-label="Terug naar verwijzing 1-2"',
    );
  });

  it('say whether a task is done', () => {
    expect(html('- [x] a\n- [ ] b')).toContain(
      '<input type="checkbox" checked disabled aria-label="Done"> a',
    );
    expect(html('- [x] a\n- [ ] b')).toContain('<input type="checkbox" disabled aria-label="To do"> b');
  });
});

it('keeps code from left to right where the language is not', () => {
  const team = sampleTeam({ languages: { published: ['ar'], authoritative: 'ar' } });
  const context = factContext(sampleSite({ team }), 'ar', NOW);
  expect(toHtml(parseMarkdown('`a`\n\n    b'), context)).toBe(
    '<p><code dir="ltr">a</code></p>\n<pre dir="ltr"><code dir="ltr">b\n</code></pre>',
  );
});

it('changes nothing in the tree it is given', () => {
  const tree = parseMarkdown('# A\n\n> [!NOTE]\n> [b](/c)');
  const before = structuredClone(tree);
  toHtml(tree, factContext(sampleSite(), 'en', NOW));
  expect(tree).toEqual(before);
});
