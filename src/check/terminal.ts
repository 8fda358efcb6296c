import { styleText } from 'node:util';
import { inFileOrder, type Problem } from '../model/problem.ts';
import { frame } from './frame.ts';
import { summarize } from './report.ts';
import { visible } from './visible.ts';

/** What a terminal can do, and the texts of the files that problems are in. */
export interface Terminal {
  colour: boolean;
  textOf: (file: string) => string | undefined;
}

/** Problems as a person reads them on a terminal: each with the lines it is about, and at the end how many there are. */
export function formatForTerminal(problems: readonly Problem[], terminal: Terminal): string {
  const blocks = problems.toSorted(inFileOrder).map((problem) => block(problem, terminal));
  const help = problems.length > 0 ? ['What each rule means, with examples: src/rules/help/'] : [];
  return [...blocks, [summarize(problems), ...help].join('\n')].join('\n\n');
}

function block(problem: Problem, { colour, textOf }: Terminal): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const { file, line, column, severity, message, remedy, rule } = problem;
  const mark = severity === 'warning' ? paint(['yellow', 'bold'], 'warning: ') : '';
  const said = severity === 'warning' ? visible(message) : paint(['red', 'bold'], visible(message));
  const place = paint('cyan', visible(`${file}:${line}:${column}`));
  const head = `${place}  ${mark}${said} - ${visible(remedy)}  ${paint('dim', `(rule ${visible(rule)})`)}`;
  const text = textOf(file);
  return text === undefined ? head : `${head}\n${paint('dim', frame(text, line, column))}`;
}
