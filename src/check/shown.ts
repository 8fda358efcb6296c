import { readFileSync } from 'node:fs';
import type { WriteStream } from 'node:tty';
import type { Problem } from '../model/problem.ts';
import { formatReport } from './report.ts';
import { formatForTerminal } from './terminal.ts';

type Stream = Pick<WriteStream, 'isTTY' | 'hasColors'>;

/** Problems for whoever reads a stream: with lines of the files and colours on a terminal, one a line elsewhere. */
export function shownOn(stream: Stream, problems: readonly Problem[]): string {
  if (!stream.isTTY) return formatReport(problems);
  return formatForTerminal(problems, { colour: stream.hasColors(), textOf });
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
