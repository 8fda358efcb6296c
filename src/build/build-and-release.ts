import { join } from 'node:path';
import { shownOn } from '../check/shown.ts';
import { CommandFailure, EXIT, exitLike } from '../commands/failure.ts';
import { startProgress, type Progress } from '../commands/progress.ts';
import type { Moment } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import { buildWebRoot, checkContent } from './build-site.ts';
import { runNode } from './child.ts';
import { ENGINE_ROOT } from './render-pages.ts';
import { openStaging, type Staging } from './staging.ts';
import { summary } from './summary.ts';
import { verifyFolder } from '../release/verify-folder.ts';

/** What a build is asked for. */
export interface BuildRequest {
  content: string;
  label: string;
  /** The web root to put in place, absolute. */
  out: string;
  /** How the web root is named to the user: `dist`. */
  outLabel: string;
  now: Moment;
  /** True to stop before signing. */
  unsigned: boolean;
}

/**
 * The main job: check, build, index, sign, verify, and only then put the new web root in the place of the old one.
 * @returns the exit code; whatever goes wrong, the web root that was there stays
 * @throws CommandFailure where a step fails
 */
export async function buildAndRelease(request: BuildRequest): Promise<number> {
  const progress = startProgress();
  progress.step('check');
  const { site, problems, demonstrationKey } = await checkContent(
    request.content,
    request.label,
    request.now,
  );
  progress.end();
  if (problems.length > 0) console.error(shownOn(process.stderr, problems));
  if (site === undefined || hasErrors(problems)) return EXIT.problems;
  const staging = await openStaging(request.out);
  stopOnSignals(staging);
  try {
    const settings = { ...request, preview: false, demonstrationKey, cacheDir: staging.cache };
    const built = await buildWebRoot(staging.root, site, settings, progress.step);
    const tally = request.unsigned ? undefined : await signAndVerify(staging, request, progress);
    await staging.release();
    progress.end();
    console.log(summary({ ...built, ...tally, out: request.outLabel }));
    return EXIT.done;
  } finally {
    await staging.discard();
  }
}

interface Tally {
  files: number;
  signatures: number;
}

async function signAndVerify(
  staging: Staging,
  { out, now }: BuildRequest,
  progress: Progress,
): Promise<Tally> {
  progress.step('sign');
  const flags = ['--out', staging.root, '--previous', out];
  const environment = { ...process.env, SLASH_NOW: now };
  const { code, output } = await runNode(
    [join(ENGINE_ROOT, 'scripts/sign.ts'), ...flags],
    environment,
    process.cwd(),
  );
  if (code !== 0) throw new CommandFailure(exitLike(code), output.trim());
  progress.step('verify');
  const verification = await verifyFolder(staging.root, now);
  if (verification.findings.length > 0) throw new CommandFailure(EXIT.problems, verification.words);
  return verification;
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** A build that is told to stop leaves nothing behind but the web root that was there. */
function stopOnSignals(staging: Staging): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void staging.discard().finally(() => process.exit(EXIT.outside));
    });
  }
}
