import type { Moment } from '../model/moment.ts';
import { inFileOrder, type Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { readSite, type ReadOptions } from '../reader/index.ts';
import { checkSite } from '../rules/index.ts';

export interface LoadOptions extends ReadOptions {
  /** The moment for which the site is checked. */
  now: Moment;
}

/** A content folder, read and checked. */
export interface LoadedSite {
  /** What could be read; undefined only where team.yaml gives no team. */
  site: Site | undefined;
  /** The same with what is wrong kept as well as can be, to be shown to its writer only; undefined without a folder. */
  draft: Site | undefined;
  /** Everything that is wrong, in file order. */
  problems: Problem[];
}

/** Reads a content folder and asks every rule about it, whatever is broken in it. */
export async function loadSite({ now, ...options }: LoadOptions): Promise<LoadedSite> {
  const { site, judged, isDamaged, problems, locate } = await readSite(options);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const keptOut = new Set(errors.map(({ file }) => file));
  const found = inAll(judged.map((one) => checkSite(one, locate, now, keptOut)));
  const sure = found.filter((problem) => !isDamaged(problem));
  return { site, draft: judged[0], problems: [...problems, ...sure].sort(inFileOrder) };
}

/** What is found every time, whether it is an error of something published or a warning of a draft. */
function inAll([first = [], ...others]: Problem[][]): Problem[] {
  const sets = others.map((problems) => new Set(problems.map(withoutSeverity)));
  return first.filter((problem) => sets.every((set) => set.has(withoutSeverity(problem))));
}

function withoutSeverity(problem: Problem): string {
  return JSON.stringify({ ...problem, severity: undefined });
}
