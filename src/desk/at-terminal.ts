import { CommandFailure, EXIT } from '../commands/failure.ts';
import { Interrupted, INTERRUPTED, openTerminal, type Terminal } from './terminal.ts';

/**
 * Does work that may ask a person something, where there is one; a person who stops it leaves everything as it was.
 * @throws CommandFailure (exit code 3) where a folder may not be written
 */
export async function atTerminal(work: (terminal: Terminal | undefined) => Promise<number>): Promise<number> {
  const terminal = openTerminal();
  try {
    return await work(terminal);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw inPlainWords(error);
    console.error('\nStopped. Nothing was written.');
    return INTERRUPTED;
  } finally {
    terminal?.close();
  }
}

function inPlainWords(error: unknown): unknown {
  const { code = '', path = 'the folder' } = error as NodeJS.ErrnoException;
  const folder = path.replace(/\/\.[^/]*$/, '');
  if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) return error;
  const words = `Nothing was written: ${folder} may not be written - give yourself the right to, or name another folder`;
  return new CommandFailure(EXIT.outside, words, { cause: error });
}
