import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The project’s folder. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** How a command ended and what it told. */
export interface CommandResult {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

interface CommandOptions {
  environment?: Record<string, string>;
  cwd?: string;
  /** Ends the command with this signal once it has printed these words. */
  killAt?: { words: string; signal: NodeJS.Signals };
}

/** Runs one of the project’s commands as a user does: `command('build', ['--out', folder])`. */
export function command(name: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  return program(process.execPath, [resolve(options.cwd ?? PROJECT, `scripts/${name}.ts`), ...args], options);
}

/** Runs any program and waits for its end. */
export function program(
  file: string,
  args: string[],
  options: CommandOptions & { input?: string } = {},
): Promise<CommandResult> {
  return new Promise((done, failed) => {
    const child = spawn(file, args, {
      cwd: options.cwd ?? PROJECT,
      env: { ...process.env, ...options.environment },
    });
    let [stdout, stderr] = ['', ''];
    const listen = (text: string) => {
      if (options.killAt && text.includes(options.killAt.words)) child.kill(options.killAt.signal);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      listen((stdout += chunk.toString()));
    });
    child.stderr.on('data', (chunk: Buffer) => {
      listen((stderr += chunk.toString()));
    });
    child.on('error', failed);
    child.on('close', (code, signal) => {
      done({ code, signal, stdout, stderr });
    });
    // A program that does not want its input closes it: that is no failure.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}
