import { describe, expect, it } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { formatAnnotations, formatJson, formatReport } from './report.ts';

const problem = (file: string, line: number, more: Partial<Problem> = {}): Problem => ({
  file,
  line,
  column: 2,
  severity: 'error',
  rule: 'a-rule',
  message: 'this is wrong',
  remedy: 'do that',
  ...more,
});
const PROBLEMS = [
  problem('content/b', 1),
  problem('content/a', 10),
  problem('content/a', 9, { severity: 'warning' }),
];

describe('the report', () => {
  it('has a line for each problem, in file order, and their number', () => {
    expect(formatReport(PROBLEMS)).toBe(
      [
        'content/a:9:2  warning: this is wrong - do that  (rule a-rule)',
        'content/a:10:2  this is wrong - do that  (rule a-rule)',
        'content/b:1:2  this is wrong - do that  (rule a-rule)',
        '',
        '2 problems and 1 warning in 2 files',
      ].join('\n'),
    );
  });

  it('counts what there is', () => {
    expect(formatReport([])).toBe('No problems');
    expect(formatReport([problem('a', 1)])).toMatch(/\n1 problem in 1 file$/);
    expect(formatReport(PROBLEMS.slice(2))).toMatch(/\n1 warning in 1 file$/);
  });

  it('shows control characters rather than obeying them', () => {
    expect(formatReport([problem('a', 1, { message: '"\u001b[2J\r\n\u202e"' })])).toContain(
      '"<U+001B>[2J<U+000D><U+000A><U+202E>"',
    );
  });

  it('is JSON for other programs', () => {
    expect(JSON.parse(formatJson(PROBLEMS))).toEqual([PROBLEMS[2], PROBLEMS[1], PROBLEMS[0]]);
  });

  it('is annotations for GitHub, from which nothing escapes', () => {
    const text = formatAnnotations([
      problem('content/a,b:c', 3, { message: '100%\n::error::x', severity: 'warning' }),
    ]);
    expect(text).toBe(
      '::warning file=content/a%2Cb%3Ac,line=3,col=2,title=a-rule::100%25<U+000A>::error::x - do that\n1 warning in 1 file',
    );
  });
});
