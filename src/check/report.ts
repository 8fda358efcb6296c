import { inFileOrder, type Problem } from '../model/problem.ts';

/** Problems as a person reads them: one a line in file order, and how many there are. */
export function formatReport(problems: readonly Problem[]): string {
  const lines = problems.toSorted(inFileOrder).map(inOneLine);
  return [...lines, ...(lines.length > 0 ? [''] : []), summarize(problems)].join('\n');
}

/** Problems as other programs read them. */
export function formatJson(problems: readonly Problem[]): string {
  return JSON.stringify(problems.toSorted(inFileOrder), null, 2);
}

/** Problems as GitHub shows them beside the lines of a pull request (workflow commands). */
export function formatAnnotations(problems: readonly Problem[]): string {
  return [...problems.toSorted(inFileOrder).map(annotate), summarize(problems)].join('\n');
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

function inOneLine({ file, line, column, severity, message, remedy, rule }: Problem): string {
  const mark = severity === 'warning' ? 'warning: ' : '';
  return visible(`${file}:${line}:${column}  ${mark}${message} - ${remedy}  (rule ${rule})`);
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

/** What a problem quotes from the content must not steer the terminal: control characters are named instead. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
