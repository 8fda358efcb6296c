import { describe, expect, it } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { formatGitHub, formatGitLab } from './annotations.ts';
import { formatJson, formatReport } from './report.ts';
import { formatForTerminal } from './terminal.ts';

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

  it('is JSON for other programs, with the help page of each rule', () => {
    const help = 'src/rules/help/a-rule.md';
    expect(JSON.parse(formatJson(PROBLEMS))).toEqual(
      [PROBLEMS[2], PROBLEMS[1], PROBLEMS[0]].map((told) => ({ ...told, help })),
    );
  });
});

describe('on a terminal', () => {
  const show = (text: string, one: Problem, colour = false) =>
    formatForTerminal([one], { colour, textOf: () => text }).split('\n\n')[0];

  it('each problem stands above the lines it is about', () => {
    expect(show('title: x\nstatus: publishd\nmore', problem('content/a', 2, { column: 9 }))).toBe(
      [
        'content/a:2:9  this is wrong - do that  (rule a-rule)',
        '    1 | title: x',
        '  > 2 | status: publishd',
        '      |         ^',
      ].join('\n'),
    );
  });

  it('the mark stands under wide characters, after tabs, and in a line that is too long', () => {
    expect(
      show('東京x', problem('a', 1, { column: 3 }))
        ?.split('\n')
        .at(-1),
    ).toBe('      |     ^');
    expect(
      show('\tx', problem('a', 1, { column: 2 }))
        ?.split('\n')
        .at(-1),
    ).toBe('      |   ^');
    const long =
      show(`${'a'.repeat(300)}X${'b'.repeat(300)}`, problem('a', 1, { column: 301 }))?.split('\n') ?? [];
    expect(long.at(-2)?.[long.at(-1)?.indexOf('^') ?? 0]).toBe('X');
    expect(long.at(-2)?.length).toBeLessThan(110);
  });

  it('colours are used where they can be shown, and nothing of the file is obeyed', () => {
    expect(show('x', problem('a', 1, { column: 1 }), true)).toMatch(
      /^\u001b\[36ma:1:1\u001b\[39m {2}\u001b\[31m/,
    );
    expect(show('\u001b[31mx', problem('a', 1, { column: 1 }))).toContain('<U+001B>[31mx');
  });

  it('a problem of a file that is not there has no lines', () => {
    const text = formatForTerminal([problem('a', 1)], { colour: false, textOf: () => undefined });
    expect(text).toBe(
      'a:1:2  this is wrong - do that  (rule a-rule)\n\n1 problem in 1 file\nWhat each rule means, with examples: src/rules/help/',
    );
  });
});

describe('annotations', () => {
  it('for GitHub let nothing escape', () => {
    const text = formatGitHub([
      problem('content/a,b:c', 3, { message: '100%\n::error::x', severity: 'warning' }),
    ]);
    expect(text).toBe(
      '::warning file=content/a%2Cb%3Ac,line=3,col=2,title=a-rule::100%25<U+000A>::error::x - do that\n1 warning in 1 file',
    );
  });

  it('for GitLab know a problem again when it has moved, and two of a kind apart', () => {
    const entries = (problems: Problem[]) =>
      JSON.parse(formatGitLab(problems)) as { fingerprint: string; severity: string; location: object }[];
    const [first, second] = entries([problem('a', 1), problem('a', 2)]);
    expect(first).toMatchObject({ severity: 'major', location: { path: 'a', lines: { begin: 1 } } });
    expect(second?.fingerprint).not.toBe(first?.fingerprint);
    expect(entries([problem('a', 7)])[0]?.fingerprint).toBe(first?.fingerprint);
  });
});
