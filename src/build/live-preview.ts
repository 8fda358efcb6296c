import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { shownOn } from '../check/shown.ts';
import { EXIT } from '../commands/failure.ts';
import type { Moment } from '../model/moment.ts';
import { checkContent } from './build-site.ts';
import { secretFreeEnvironment } from './environment.ts';
import { ASTRO, ENGINE_ROOT } from './render-pages.ts';
import { toEnvironment } from './settings.ts';

interface LivePreviewOptions {
  content: string;
  label: string;
  now: Moment;
  port: number;
}

/**
 * Starts the live preview and stays until it is stopped. Problems are listed at once and then shown in the pages;
 * only a team.yaml that cannot be read at all keeps it from starting.
 * @returns the exit code
 */
export async function startLivePreview({ content, label, now, port }: LivePreviewOptions): Promise<number> {
  const { site, problems, demonstrationKey } = await checkContent(content, label, now);
  if (problems.length > 0) console.error(shownOn(process.stderr, problems));
  if (site === undefined) return EXIT.problems;
  const settings = toEnvironment({ content, label, now, preview: true, demonstrationKey });
  const environment = { ...secretFreeEnvironment(process.env, settings), NODE_ENV: 'development' };
  const child = spawn(process.execPath, [ASTRO, 'dev', '--port', String(port)], {
    cwd: ENGINE_ROOT,
    env: environment,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = (await once(child, 'close')) as [number | null];
  return code ?? EXIT.done;
}
