import { isAlias, isCollection, isNode, isScalar, visit, type Document, type ErrorCode } from 'yaml';

/** What can be wrong with a YAML text: the parser’s codes, and what this reader refuses besides. */
export type YamlCode =
  ErrorCode | 'ALIAS' | 'DIRECTIVE' | 'LOST_BLANK' | 'ODD_BLANK' | 'OPEN_BRACKET' | 'OPEN_QUOTE';

/** One of them, and where it stands in the text. */
export type Fault = { code: YamlCode; offset: number };

/** Everything that is wrong with the signs of a YAML text. */
export function faultsOf(document: Document, text: string): Fault[] {
  const told = [...document.errors, ...document.warnings].map(({ code, message, pos: [offset] }): Fault => {
    const quote = message.startsWith('Missing closing') ? quoteAround(document, offset) : undefined;
    if (quote !== undefined) return { code: 'OPEN_QUOTE', offset: quote };
    const bracket = message.startsWith('Flow ') ? bracketAround(document, offset) : undefined;
    return bracket === undefined ? { code, offset } : { code: 'OPEN_BRACKET', offset: bracket };
  });
  const typed = told.length === 0 ? [] : lostBlanks(text);
  const plain = [...oddBlanks(text), ...typed];
  const lines = new Set(plain.flatMap(({ offset }) => around(lineOf(text, offset))));
  // Such a line confuses the reading of those beside it: what is said of them is not to be relied on.
  const sure = told.filter(({ offset }) => !lines.has(lineOf(text, offset)));
  return [...plain, ...sure, ...directives(text), ...anchors(document)];
}

/** Blanks that come with pasted text look like those of YAML, and are part of the key after them. */
function oddBlanks(text: string): Fault[] {
  const lines = text.matchAll(/^([ \t]*)[\u00a0\u2000-\u200a\u202f\u3000]/gm);
  return [...lines].map(({ index, 1: before = '' }) => ({
    code: 'ODD_BLANK',
    offset: index + before.length,
  }));
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function around(line: number): number[] {
  return [line - 1, line, line + 1];
}

/** `key:value`, `-key: value` and the bullets of a word processor. */
function lostBlanks(text: string): Fault[] {
  const lines = text.matchAll(/^[ \t]*(?=(?:- )?[a-z]\w*:[^\s/:]|-[a-z]\w*: |[•–—]\s*[a-z]\w*: )/gm);
  return [...lines].map((match) => ({ code: 'LOST_BLANK', offset: match.index + match[0].length }));
}

function directives(text: string): Fault[] {
  const offset = text.search(/^%/m);
  return offset < 0 ? [] : [{ code: 'DIRECTIVE', offset }];
}

function anchors(document: Document): Fault[] {
  const faults: Fault[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    if (isAlias(node) || node.anchor !== undefined)
      faults.push({ code: 'ALIAS', offset: node.range?.[0] ?? 0 });
  });
  return faults;
}

/** Where the quoted text begins that goes on to an offset. */
function quoteAround(document: Document, end: number): number | undefined {
  let found: number | undefined;
  visit(document, (_, node) => {
    if (!isScalar(node) || node.type?.startsWith('QUOTE') !== true) return;
    const [start = 0, last = 0] = node.range ?? [];
    if (start < end && end <= last) found = start;
  });
  return found;
}

/** Where the innermost [ or { stands that is not closed before an offset. */
function bracketAround(document: Document, end: number): number | undefined {
  let found: number | undefined;
  visit(document, (_, node) => {
    if (!isCollection(node) || node.flow !== true) return;
    const [start = 0, last = 0] = node.range ?? [];
    if (start < end && end <= last + 1) found = start;
  });
  return found;
}
