import { expect, it } from 'vitest';
import { headings } from './heading-ids.ts';
import { parseMarkdown } from './parse.ts';

function ids(markdown: string): string[] {
  return headings(parseMarkdown(markdown)).map(({ id }) => id);
}

it('takes a number for the id, else the words as GitHub does', () => {
  expect(ids('## 2 Contact\n\n### 2.8 Public Keys\n\n#### 5.1.1. Triage\n\n## What to do?')).toEqual([
    '2',
    '2.8',
    '5.1.1',
    'what-to-do',
  ]);
});

it('gives no id twice', () => {
  expect(ids('# A\n\n# A\n\n# 1 B\n\n# 1 B\n\n# A-1')).toEqual(['a', 'a-1', '1', '1-b', 'a-1-1']);
});

it('keeps the letters of every script, and finds a name where there are none', () => {
  expect(ids('# Größe\n\n# ما العمل\n\n# 🚨\n\n# 2026')).toEqual(['größe', 'ما-العمل', 'section', '2026']);
});

it('tells depth and words', () => {
  expect(headings(parseMarkdown('## The `id` of *it*'))).toEqual([
    { depth: 2, id: 'the-id-of-it', text: 'The id of it' },
  ]);
});
