import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { inOneLine } from '../check/report.ts';
import { Reference, Revision, Withdrawal } from '../model/advisory.ts';
import type { Problem } from '../model/problem.ts';
import { Product } from '../model/product.ts';
import { Vulnerability } from '../model/vulnerability.ts';
import { PROJECT } from '../tests/command.ts';

// YAML is JSON too, and takes the comma after a last item, as the editor does.
const json = (file: string) => parse(readFileSync(join(PROJECT, '.vscode', file), 'utf8')) as never;

interface Matcher {
  severity: string;
  pattern: Record<'file' | 'line' | 'column' | 'severity' | 'message' | 'code', number> & { regexp: string };
}

describe('the task that checks the content', () => {
  const { tasks } = json('tasks.json') as { tasks: { problemMatcher: Matcher }[] };
  const { pattern, severity } = tasks[0]?.problemMatcher ?? ({} as Matcher);
  const problem: Problem = {
    file: 'content/pages/a b/en.mdx',
    line: 14,
    column: 9,
    severity: 'error',
    rule: 'cvss-score',
    message: 'the score (9.8): wrong',
    remedy: 'remove "score"',
  };
  const found = (given: Problem) => {
    const match = new RegExp(pattern.regexp).exec(inOneLine(given)) ?? [];
    const part = (name: keyof Matcher['pattern']) => match[Number(pattern[name])];
    return [
      part('file'),
      part('line'),
      part('column'),
      part('severity') ?? severity,
      part('message'),
      part('code'),
    ];
  };

  it('takes a line of the check apart', () => {
    expect(found(problem)).toEqual([
      'content/pages/a b/en.mdx',
      '14',
      '9',
      'error',
      'the score (9.8): wrong - remove "score"',
      'cvss-score',
    ]);
  });

  it('tells a warning from an error', () => {
    expect(found({ ...problem, severity: 'warning' })[3]).toBe('warning');
    expect(found({ ...problem, severity: 'warning' })[4]).toBe('the score (9.8): wrong - remove "score"');
  });
});

describe('the snippets for advisory.yaml', () => {
  const snippets = json('writing.code-snippets') as Record<string, { scope: string; body: string[] }>;
  const inserted = (name: string) => {
    const lines = snippets[name]?.body.join('\n') ?? '';
    return parse(
      lines
        .replace(/\$\{CURRENT_YEAR\}.*\$\{CURRENT_TIMEZONE_OFFSET\}/, '2026-03-31T14:00:00+02:00')
        .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
        .replaceAll(/\$\{\d+:([^}]*)\}|\$0/g, '$1'),
    ) as never;
  };

  it.each([
    ['New revision', Revision],
    ['Product', Product],
    ['Vulnerability', Vulnerability],
    ['Reference', Reference],
  ])('%s is an item as the model has it', (name, schema) => {
    const [item] = inserted(name) as unknown[];
    expect(schema.safeParse(item).error?.issues).toBeUndefined();
  });

  it('Withdrawal is one as the model has it', () => {
    const { withdrawal } = inserted('Withdrawal') as { withdrawal: unknown };
    expect(Withdrawal.safeParse(withdrawal).error?.issues).toBeUndefined();
  });
});
