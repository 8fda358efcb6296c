import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';

/** A person who can be asked. */
export interface Terminal {
  /** Asks on one line; the answer without spaces at its ends. @throws Interrupted where the person stops the command */
  ask(question: string): Promise<string>;
  /** Asks without showing what is typed; the answer as it is. @throws Interrupted */
  askSecret(question: string): Promise<string>;
  tell(words: string): void;
  close(): void;
}

/** The person has pressed Ctrl-C, or closed the terminal. */
export class Interrupted extends Error {}

/** What a command ends with that a person has interrupted: 128 and the number of SIGINT, as in every shell. */
export const INTERRUPTED = 130;

/** The terminal, where there is a person at it; else undefined, and nothing may be asked. Questions go to standard error. */
export function openTerminal(): Terminal | undefined {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const screen = new Screen();
  const lines = createInterface({ input: process.stdin, output: screen, terminal: true });
  const next = lineReader(lines);
  const ask = (words: string) => {
    lines.setPrompt(words);
    lines.prompt();
    return next();
  };
  const askSecret = async (words: string) => {
    lines.setPrompt('');
    process.stderr.write(words);
    screen.isMuted = true;
    const answer = await next().finally(() => (screen.isMuted = false));
    process.stderr.write('\n');
    return answer;
  };
  return {
    ask: async (words) => (await ask(words)).trim(),
    askSecret,
    tell: (words) => void process.stderr.write(`${words}\n`),
    close: () => {
      lines.close();
    },
  };
}

class Screen extends Writable {
  isMuted = false;
  readonly columns = process.stderr.columns;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    if (!this.isMuted) process.stderr.write(chunk);
    done();
  }
}

/** Gives one line after the other; a person may type, or paste, more than one at a time. */
function lineReader(lines: Interface): () => Promise<string> {
  const read: string[] = [];
  let waiting: PromiseWithResolvers<string> | undefined;
  let isStopped = false;
  lines.on('line', (line) => {
    if (waiting === undefined) read.push(line);
    else waiting.resolve(line);
    waiting = undefined;
  });
  const stop = () => {
    isStopped = true;
    waiting?.reject(new Interrupted());
  };
  lines.on('SIGINT', stop).on('close', stop);
  return () => {
    const line = read.shift();
    if (line !== undefined) return Promise.resolve(line);
    if (isStopped) return Promise.reject(new Interrupted());
    waiting = Promise.withResolvers<string>();
    return waiting.promise;
  };
}
