import { parseArgs, type ParseArgsConfig } from 'node:util';
import { basename, relative, resolve } from 'node:path';
import { CommandFailure, EXIT } from './failure.ts';

type Flags = NonNullable<ParseArgsConfig['options']>;

/** What a command may be called with, for `--help` and for wrong usage. */
export interface Usage {
  /** As it is typed: `npm run build --`. */
  command: string;
  /** One sentence: what it does. */
  does: string;
  /** Each flag with its meaning; a value’s name follows the flag: `--content DIR`. */
  flags: Record<string, string>;
  /** The meaning of what is given without a flag, where the command takes that. */
  argument?: { name: string; meaning: string; most: number };
}

/** The flags that every command takes, so that one line can be used for all of them. */
export const COMMON_FLAGS = {
  '--content DIR': 'the team’s content folder (default: content)',
  '--out DIR': 'the web root (default: dist)',
};

/** What was asked of a command: each flag by its name, and what stood without a flag. */
export interface Options {
  flags: Record<string, string | boolean | undefined>;
  given: string[];
}

/**
 * Reads a command’s arguments.
 * @throws CommandFailure with exit code 2 and the usage for an unknown flag, a missing value or too many arguments;
 *   with exit code 0 and the usage for `--help`
 */
export function readOptions(usage: Usage, args = process.argv.slice(2)): Options {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: flagsOf(usage),
      allowPositionals: true,
      strict: true,
    });
    if (values.help === true) throw new CommandFailure(EXIT.done, describe(usage));
    if (positionals.length > (usage.argument?.most ?? 0))
      throw new Error(`"${positionals.at(-1) ?? ''}" is one argument too many`);
    return { flags: values as Options['flags'], given: positionals };
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(EXIT.usage, `${plainly(error)}\n\n${describe(usage)}`);
  }
}

/** The content folder: its absolute path, and how it is named to the writer. */
export function contentFolder({ flags }: Options): { content: string; label: string } {
  const content = resolve(String(flags.content ?? 'content'));
  const label = relative(process.cwd(), content).split('\\').join('/');
  return { content, label: label === '' || label.startsWith('..') ? content : label };
}

/** The web root’s absolute path. */
export function webRoot({ flags }: Options): string {
  const root = resolve(String(flags.out ?? 'dist'));
  if (basename(root) === '') throw new CommandFailure(EXIT.usage, '--out cannot be the root of the disk');
  return root;
}

/** A port number. @throws CommandFailure with exit code 2 for anything but 0 to 65535 */
export function port({ flags }: Options, name: string, otherwise: number): number {
  const value = flags[name] ?? String(otherwise);
  if (typeof value === 'string' && /^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new CommandFailure(EXIT.usage, `--${name} must be a port number from 0 to 65535`);
}

function flagsOf(usage: Usage): Flags {
  const entries = Object.keys(usage.flags).map((flag) => {
    const [name = '', value] = flag.slice(2).split(' ');
    return [name, { type: value === undefined ? 'boolean' : 'string' }] as const;
  });
  return { ...Object.fromEntries(entries), help: { type: 'boolean' } };
}

function plainly(error: unknown): string {
  const [first = ''] = (error as Error).message.split('\n');
  return first
    .replace(/\. To specify a positional argument.*$/, '')
    .replace(/^Unknown option/, 'There is no option');
}

function describe({ command, does, flags, argument }: Usage): string {
  const rows = [...(argument ? [[argument.name, argument.meaning]] : []), ...Object.entries(flags)] as [
    string,
    string,
  ][];
  const width = Math.max(...rows.map(([flag]) => flag.length));
  const lines = rows.map(([flag, meaning]) => `  ${flag.padEnd(width)}  ${meaning}`);
  return [`${command} ${argument ? `[${argument.name}] ` : ''}[options]`, does, '', ...lines].join('\n');
}
