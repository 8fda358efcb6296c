import type { Root as HtmlRoot } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { factContext, FactError } from '../facts/index.ts';
import { sampleSite } from '../tests/sample-site.ts';
import { toHtml } from './html.ts';
import { MdxSyntaxError } from './parse.ts';
import { CodeRefused, rehypeSafe, remarkStanding, standingToTree } from './standing.ts';

const CONTEXT = factContext(sampleSite(), 'en', '2026-11-21T12:00:00Z');

/** The steps of the MDX compiler up to the point where it makes JavaScript. */
const compiler = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkStanding, () => CONTEXT)
  .use(remarkRehype)
  .use(rehypeSafe, () => Promise.resolve(CONTEXT))
  .use(rehypeStringify);

const REFUSED = [
  ['import fs from "node:fs"', '1:1', 'import'],
  ['export const a = 1', '1:1', 'export'],
  ['a {process.env.SECRET} b', '1:3', '{expressions}'],
  ['{1}', '1:1', '{expressions}'],
  ['a\n\n<Script />', '3:1', '<Script> is not a component'],
  ['a <b onclick="x">b</b>', '1:3', '<b> is not a component'],
  ['<>a</>', '1:1', '<> is not a component'],
  ['<Phone line={"office"} />', '1:1', 'the attribute line must be'],
  ['<Phone {...a} />', '1:1', '<Phone> may have plain attributes only'],
  ['<Phone line />', '1:1', 'the attribute line must be'],
] as const;

describe('standingToTree', () => {
  it.each(REFUSED)('refuses %j at %s', (mdx, place, message) => {
    expect(() => standingToTree(mdx, CONTEXT)).toThrow(CodeRefused);
    expect(() => standingToTree(mdx, CONTEXT)).toThrow(message);
    expect(() => standingToTree(mdx, CONTEXT)).toThrow(`${place}: `);
  });

  it('refuses what it cannot read or write', () => {
    expect(() => standingToTree('a <Phone line="office"', CONTEXT)).toThrow(MdxSyntaxError);
    expect(() => standingToTree('<Phone line="x" />', CONTEXT)).toThrow(FactError);
  });
});

describe('remarkStanding and rehypeSafe', () => {
  it.each(REFUSED)('refuse %j at %s', async (mdx, place, message) => {
    const [line, column] = place.split(':').map(Number);
    await expect(compiler.process(mdx)).rejects.toMatchObject({
      line,
      column,
      reason: expect.stringContaining(message) as string,
    });
  });

  it('tell where a component cannot be written', async () => {
    await expect(compiler.process('a\n\nRing <Phone line="x" />')).rejects.toMatchObject({
      line: 3,
      column: 6,
      reason: 'there is no telephone line "x" in team.yaml: write one of its lines: office, emergency',
    });
  });

  it('give the same HTML as toHtml', async () => {
    const mdx = [
      '<ContactInformation />',
      '## 3 Charter of <ShortName />',
      'See [reporting](/reporting/)[^n], <Mail box="press" />, [x](javascript:1), https://e.example.',
      '> [!NOTE]\n> <Hours />',
      '| a | b |\n|:-:|-|\n| <Phone line="office" /> | 1 |',
      '- [x] done',
      '[^n]: Note',
    ].join('\n\n');
    const compiled = String(await compiler.process(mdx));
    expect(compiled).toBe(toHtml(standingToTree(mdx, CONTEXT), CONTEXT));
    expect(compiled).toContain('<h3 id="2.8">2.8 Public Keys');
  });

  it('drop what another step may have put into the HTML', async () => {
    const root: HtmlRoot = {
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'p',
          properties: { style: 'x', onClick: 'y', className: ['z'], id: 'i' },
          children: [],
        },
        { type: 'element', tagName: 'script', properties: {}, children: [{ type: 'text', value: 'x' }] },
        { type: 'raw', value: '<script>' },
      ],
    };
    const safe = await rehypeSafe(() => CONTEXT)(root, undefined as never);
    expect(unified().use(rehypeStringify).stringify(safe)).toBe('<p id="i"></p>');
  });
});
