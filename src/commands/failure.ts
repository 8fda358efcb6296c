/** How a command ends: done; the content or site has problems; wrong usage; something outside failed. */
export const EXIT = { done: 0, problems: 1, usage: 2, outside: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An end that has been foreseen: its message is complete, and says what to do. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** How a command ends that could not go on because another command, its child, ended with this code. */
export function exitLike(code: number): ExitCode {
  return Object.values(EXIT).find((known) => known === code && known !== EXIT.done) ?? EXIT.outside;
}

const SYSTEM_ERRORS: Record<string, string> = {
  ENOSPC: 'the disk is full: make room and run the command again',
  EDQUOT: 'the disk quota is used up: make room and run the command again',
  EROFS: 'the disk is read-only: choose another place with --out',
  EACCES: 'permission denied: check who owns the file, or choose another place with --out',
  EMFILE: 'too many files are open: close other programs or raise the limit (ulimit -n)',
  EADDRINUSE: 'the port is taken: choose another with --port',
};

/** An unforeseen error in one line, without a stack; what the system says is put in plain words. */
export function inOneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path, message } = error as NodeJS.ErrnoException;
  const words = code === undefined ? undefined : SYSTEM_ERRORS[code];
  const line = words === undefined ? message : [path, words].filter(Boolean).join(': ');
  return (line.split('\n')[0] ?? '').trim();
}
