import { spawn } from 'node:child_process';

/** How a child process ended, and all it printed. */
export interface ChildResult {
  code: number;
  /** What it answered. */
  stdout: string;
  /** All it printed, its answer and its complaints in their order. */
  output: string;
}

/**
 * Runs Node on a file in a process of its own and waits for its end; where this process ends before, so does the child.
 * @throws Error where the process cannot be started or is ended by a signal
 */
export function runNode(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  cwd: string,
): Promise<ChildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: environment, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      collect(chunk);
    });
    child.stderr.on('data', collect);
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('exit', end);
      if (code === null) reject(new Error(`${args[0] ?? 'node'} was ended by ${signal ?? 'a signal'}`));
      else resolve({ code, stdout, output });
    });
  });
}
