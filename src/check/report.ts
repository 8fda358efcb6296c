import { inFileOrder, type Problem } from '../model/problem.ts';
import { visible } from './visible.ts';

/** Problems as a person reads them: one a line in file order, and how many there are. */
export function formatReport(problems: readonly Problem[]): string {
  const lines = problems.toSorted(inFileOrder).map(inOneLine);
  return [...lines, ...(lines.length > 0 ? [''] : []), summarize(problems)].join('\n');
}

/** Problems as other programs read them, each with the path of its rule’s help page in this project. */
export function formatJson(problems: readonly Problem[]): string {
  const told = problems
    .toSorted(inFileOrder)
    .map((problem) => ({ ...problem, help: helpPage(problem.rule) }));
  return JSON.stringify(told, null, 2);
}

/** How many problems and warnings there are, and in how many files. */
export function summarize(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [errors > 0 && counted(errors, 'problem'), warnings > 0 && counted(warnings, 'warning')];
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counts.filter(Boolean).join(' and ')} in ${counted(files, 'file')}`;
}

/** A problem in one line: `file:line:column  what is wrong - what to do  (rule id)`. */
export function inOneLine({ file, line, column, severity, message, remedy, rule }: Problem): string {
  const mark = severity === 'warning' ? 'warning: ' : '';
  return visible(`${file}:${line}:${column}  ${mark}${message} - ${remedy}  (rule ${rule})`);
}

/** Where the page is that explains a rule, from the project’s folder down. */
export function helpPage(rule: string): string {
  return `src/rules/help/${rule}.md`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
