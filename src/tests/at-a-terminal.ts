import { spawn } from 'node:child_process';
import { PROJECT } from './command.ts';

/** What a person sees who runs a command at a terminal, and how it ended. */
export interface Session {
  code: number | null;
  shown: string;
}

/** An answer, typed when these words stand at the end of what is shown. */
export type Step = readonly [words: string, answer: string];

/** Ctrl-C, as an answer. */
export const CTRL_C = '\u0003';

/** Runs a command at a terminal (with script, of util-linux) and answers what it asks. */
export function atATerminal(
  name: string,
  args: string[],
  steps: readonly Step[],
  environment: Record<string, string> = {},
): Promise<Session> {
  const line = [process.execPath, `scripts/${name}.ts`, ...args].map((part) => `'${part}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    cwd: PROJECT,
    env: { ...process.env, ...environment },
  });
  const left = [...steps];
  let shown = '';
  let seen = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    const [words, answer] = left[0] ?? [];
    if (words === undefined || answer === undefined || !shown.slice(seen).includes(words)) return;
    left.shift();
    seen = shown.length;
    child.stdin.write(answer === CTRL_C ? answer : `${answer}\r`);
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      done({ code, shown });
    });
  });
}
