import { describe, expect, it } from 'vitest';
import { parseMdx } from '../markdown/parse.ts';
import { toHtml } from '../markdown/html.ts';
import { sampleSite } from '../tests/sample-site.ts';
import { expandFacts, factContext, findFactErrors, FactError } from './index.ts';
import { FACT_NAMES } from './names.ts';

const CONTEXT = factContext(sampleSite(), 'en', '2026-11-21T12:00:00Z');
const PHONE = '<a href="tel:+31205550112"><bdi dir="ltr">+31\u00a020\u00a0555\u00a00112</bdi></a>';

function html(mdx: string): string {
  return toHtml(expandFacts(parseMdx(mdx), CONTEXT), CONTEXT);
}

function errors(mdx: string): string[] {
  return findFactErrors(parseMdx(mdx), CONTEXT).map(
    ({ line, column, message, remedy }) => `${line}:${column} ${message}; ${remedy}`,
  );
}

describe('expandFacts', () => {
  it('puts an inline fact into its sentence, its heading, its cell and its list', () => {
    expect(html('Ring <Phone line="emergency" /> **now, <ShortName />**')).toBe(
      `<p>Ring ${PHONE} <strong>now, EX-CSIRT</strong></p>`,
    );
    expect(html('## About <ShortName />')).toBe('<h2 id="about-ex-csirt">About EX-CSIRT</h2>');
    expect(html('| a |\n| - |\n| <ShortName /> |')).toContain('<td>EX-CSIRT</td>');
    expect(html('- <TeamName />')).toContain('<li>Example Response Team</li>');
  });

  it('makes a paragraph of an inline fact that stands alone, and of several on lines that follow each other', () => {
    expect(html('<Phone line="emergency" />')).toBe(`<p>${PHONE}</p>`);
    expect(html('<ShortName />\n<Organisation />')).toBe('<p>EX-CSIRT Example Organisation</p>');
    expect(html('<ShortName />\n\n<Organisation />')).toBe('<p>EX-CSIRT</p>\n<p>Example Organisation</p>');
  });

  it('puts blocks in the place of a block fact, also in a list', () => {
    expect(html('<Address />')).toMatch(/^<p><bdi>EX-CSIRT<\/bdi><br>\n<bdi>Voorbeeldlaan 1<\/bdi><br>/);
    expect(html('- <Address />')).toMatch(/^<ul>\n<li><bdi>EX-CSIRT<\/bdi><br>/);
  });

  it('refuses a block fact inside a sentence, with its place', () => {
    expect(() => html('First\n\nOpen: <Hours /> and so on')).toThrow(FactError);
    expect(errors('First\n\nOpen: <Hours /> and so on')).toEqual([
      '3:7 <Hours> stands inside a line, but gives several lines; put it on a line of its own, with a blank line before and after it',
    ]);
  });

  it('can write every fact there is', () => {
    const needs: Record<string, string> = { Phone: 'line="office"', Mail: 'box="press"' };
    const mdx = FACT_NAMES.map((name) => `<${name} ${needs[name] ?? ''} />`).join('\n\n');
    expect(errors(mdx)).toEqual([]);
  });
});

describe('findFactErrors', () => {
  it('says so where there is no key', () => {
    const context = factContext(sampleSite({ keys: [] }), 'en', '2026-11-21T12:00:00Z');
    const found = findFactErrors(
      parseMdx('<KeyFingerprint />\n\n<DocumentInformation />\n\n<Keys />'),
      context,
    );
    expect(found.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 the team has no key of which this could speak',
      '3 the team has no key of which this could speak',
    ]);
  });

  it('names what is known where a line or mailbox is not', () => {
    expect(errors('a\n\nRing <Phone line="emergancy" />.\n\n<Mail box="x" />')).toEqual([
      '3:6 there is no telephone line "emergancy" in team.yaml; write one of its lines: office, emergency',
      '5:1 there is no mailbox "x" in team.yaml; write one of its mailboxes: reports, press',
    ]);
  });

  it('tells missing and unknown attributes, and words inside', () => {
    expect(errors('<Phone />\n\n<Hours line="office" />\n\n<Mail box="press">us</Mail>')).toEqual([
      '1:1 <Phone> lacks its line; write <Phone line="..." />',
      '3:1 <Hours> has no attribute line; write <Hours />',
      '5:1 <Mail> has words inside, and they would be lost; write <Mail /> by itself',
    ]);
  });
});
