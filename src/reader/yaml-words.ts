import type { YamlCode } from './yaml-faults.ts';

/** A problem’s two clauses. */
export interface Clauses {
  message: string;
  remedy: string;
}

type Said = readonly [message: string, remedy: string];

const QUOTE: Said = [
  'this text has a character in it that needs quotes around the text',
  'put double quotes around the whole text after the colon',
];
const INDENT: Said = [
  'this line does not begin where it should',
  'let keys that belong together begin in the same column, and what belongs to a key two spaces further to the right',
];
const PLAIN: Said = ['this sign cannot be used here', 'take it out, or put double quotes around the text'];

const SAID: Partial<Record<YamlCode, Said>> = {
  ALIAS: [
    'a text that begins with & or * needs quotes around it',
    'put double quotes around it, and write out in full what is meant to stand in two places',
  ],
  BAD_DQ_ESCAPE: [
    'a backslash (\\) between double quotes begins a special character',
    'write two backslashes, or use single quotes around the text',
  ],
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: QUOTE,
  BLOCK_IN_FLOW: PLAIN,
  DIRECTIVE: ['a line that begins with % is not allowed here', 'take the line out'],
  MISSING_CHAR: [
    'something is missing here: a colon after a key, a comma, or a closing bracket',
    'write the key, a colon and a space before the value, as in the lines around it',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'this line has no colon after its key',
    'write it as "key: value", or indent it if it goes on with the text above it',
  ],
  MULTIPLE_DOCS: ['the line "---" begins a second set of keys', 'take the line "---" out'],
  NON_STRING_KEY: ['this cannot be a key', 'write a word, a colon, and then the value'],
  ODD_BLANK: [
    'this line begins with a blank of another kind, as it comes with pasted text',
    'delete the blanks at the beginning of the line and type them again',
  ],
  OPEN_BRACKET: [
    'this bracket is opened and never closed',
    'write the closing bracket, ] or }, at the end of the list',
  ],
  OPEN_QUOTE: ['this quote is opened and never closed', 'write the closing quote at the end of the text'],
  RESOURCE_EXHAUSTION: ['there are too many brackets or dashes within each other', 'take them out'],
  TAB_AS_INDENT: ['this line begins with a tab', 'use spaces instead of the tab'],
  TAG_RESOLVE_FAILED: ['a text that begins with ! needs quotes around it', 'put double quotes around it'],
  UNEXPECTED_TOKEN: QUOTE,
};

const OTHERWISE: Said = [
  'this line cannot be read',
  'compare it with the lines around it: the spaces at its beginning, the colon, the quotes',
];

/** A writer’s words for what is wrong with a YAML text at an offset. */
export function yamlWords(code: YamlCode, text: string, offset: number): Clauses {
  if (code === 'DUPLICATE_KEY') return twice(text.slice(offset));
  if (code === 'LOST_BLANK') return lostBlank(lineAt(text, offset));
  const [message, remedy] =
    code === 'BLOCK_AS_IMPLICIT_KEY' ? colonOrIndent(lineAt(text, offset)) : (SAID[code] ?? OTHERWISE);
  return { message, remedy };
}

function twice(rest: string): Clauses {
  const key = /^["']?([^"':\n]*)/.exec(rest)?.[1]?.trim() ?? '';
  return {
    message: `"${key}" stands here for the second time`,
    remedy: 'keep one of the two and take the other out',
  };
}

function lostBlank(line: string): Clauses {
  const right = line
    .trim()
    .replace(/^(?:-(?=\S)|[•–—]\s*)/, '- ')
    .replace(/^((?:- )?\w+):(?=\S)/, '$1: ');
  return { message: 'a blank is missing here, or a hyphen', remedy: `write ${right}` };
}

function colonOrIndent(line: string): Said {
  return /:\s.*:(\s|$)/.test(line)
    ? [
        'a text with a colon and a space in it needs quotes around it',
        'put double quotes around the whole text after the first colon',
      ]
    : ['the next line begins further to the right than it may', INDENT[1]];
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end);
}
