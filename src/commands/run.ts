import { CommandFailure, EXIT, inOneLine } from './failure.ts';

/**
 * Runs a command to its end and sets the exit code; the one place where errors become words on a terminal.
 * SLASH_DEBUG=1 adds the stack of an unforeseen error, for whoever mends the engine.
 */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = error instanceof CommandFailure ? error.exitCode : EXIT.outside;
    const words = error instanceof CommandFailure ? error.message : `Failed: ${inOneLine(error)}`;
    (process.exitCode === EXIT.done ? console.log : console.error)(words);
    if (process.env.SLASH_DEBUG === '1') console.error(error);
  }
}
