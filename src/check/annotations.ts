import { createHash } from 'node:crypto';
import { inFileOrder, type Problem } from '../model/problem.ts';
import { helpPage, summarize } from './report.ts';
import { visible } from './visible.ts';

/** Problems as GitHub shows them beside the lines of a pull request (workflow commands). */
export function formatGitHub(problems: readonly Problem[]): string {
  return [...problems.toSorted(inFileOrder).map(annotate), summarize(problems)].join('\n');
}

function annotate({ file, line, column, severity, message, remedy, rule }: Problem): string {
  const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::${severity} ${place}::${escaped(visible(`${message} - ${remedy}`))}`;
}

/** Workflow commands end at a line’s end, and read % as the beginning of an escape. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Problems as GitLab shows them beside the lines of a merge request: a Code Quality report, JSON. */
export function formatGitLab(problems: readonly Problem[]): string {
  const seen = new Map<string, number>();
  const entries = problems.toSorted(inFileOrder).map((problem) => {
    const facts = [problem.rule, problem.file, problem.message].join('\n');
    const count = (seen.get(facts) ?? 0) + 1;
    seen.set(facts, count);
    return codeQuality(problem, `${facts}\n${count}`);
  });
  return JSON.stringify(entries, null, 2);
}

/** The fingerprint tells a problem again when lines before it have come or gone. */
function codeQuality({ file, line, severity, message, remedy, rule }: Problem, facts: string): object {
  return {
    description: visible(`${message} - ${remedy}`),
    check_name: rule,
    content: { body: `What this rule means, with examples: ${helpPage(rule)}` },
    fingerprint: createHash('sha256').update(facts).digest('hex'),
    severity: severity === 'error' ? 'major' : 'minor',
    location: { path: file, lines: { begin: line } },
  };
}
