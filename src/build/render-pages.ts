import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { alone } from '../commands/alone.ts';
import { CommandFailure, EXIT } from '../commands/failure.ts';
import { runNode } from './child.ts';
import { secretFreeEnvironment } from './environment.ts';
import { toEnvironment, type BuildSettings } from './settings.ts';

/** The folder of the engine: where astro.config.mjs is. */
export const ENGINE_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Astro’s own command. */
export const ASTRO = join(ENGINE_ROOT, 'node_modules/astro/bin/astro.mjs');

/**
 * Renders every page into `settings.outDir`, in a process that has no secret in its environment.
 * Builds of several teams wait for each other: Astro keeps working files in the engine’s own folder.
 * @throws CommandFailure (exit code 1) with Astro’s own words where a page cannot be rendered
 */
export async function renderPages(settings: BuildSettings): Promise<void> {
  const environment = secretFreeEnvironment(process.env, toEnvironment(settings));
  const astro = () => runNode([ASTRO, 'build', '--silent'], environment, ENGINE_ROOT);
  const { code, output } = await alone(join(ENGINE_ROOT, '.astro/building'), astro);
  if (process.env.SLASH_DEBUG === '1') console.error(output);
  if (code === 0) return;
  refuseSystemError(output);
  throw new CommandFailure(EXIT.problems, `The pages cannot be rendered:\n${indent(withoutStack(output))}`);
}

/** What the system says where a disk or a right is at fault, by Node and by the bundler, and its code. */
const SYSTEM_WORDS: [RegExp, string][] = [
  [/\bENOSPC\b|No space left on device/, 'ENOSPC'],
  [/\bEDQUOT\b|Disk quota exceeded/, 'EDQUOT'],
  [/\bEROFS\b|Read-only file system/, 'EROFS'],
  [/\bEMFILE\b|Too many open files/, 'EMFILE'],
];

/** A full disk is not the writer’s mistake: it is told as what it is. */
function refuseSystemError(output: string): void {
  const code = SYSTEM_WORDS.find(([words]) => words.test(output))?.[1];
  if (code !== undefined) throw Object.assign(new Error('the pages cannot be written'), { code });
}

function withoutStack(output: string): string {
  const lines = output.split('\n').filter((line) => !/^\s+at /.test(line) && !line.includes('Stack trace:'));
  return lines.join('\n').trim();
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
