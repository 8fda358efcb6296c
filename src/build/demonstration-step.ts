import { join } from 'node:path';
import { CommandFailure, EXIT } from '../commands/failure.ts';
import { isExampleOrigin } from '../model/demonstration.ts';
import type { Moment } from '../model/moment.ts';
import { reportMailbox, type Team } from '../model/team.ts';
import { runNode } from './child.ts';
import { ENGINE_ROOT } from './render-pages.ts';

/**
 * The armoured public key of the demonstration, for a team that has no key of its own; undefined where it has one,
 * or where the site is not an example. The key is made by a process of its own: this one never holds the private half.
 */
export async function demonstrationKeyFor(team: Team, now: Moment): Promise<string | undefined> {
  if (team.keys.some(({ use }) => use === 'team') || !isExampleOrigin(team.site.origin)) return undefined;
  const flags = [
    '--origin',
    team.site.origin,
    '--name',
    team.shortName,
    '--address',
    reportMailbox(team).address,
  ];
  const { code, stdout, output } = await runNode(
    [join(ENGINE_ROOT, 'scripts/demonstration-key.ts'), ...flags],
    { ...process.env, SLASH_NOW: now },
    ENGINE_ROOT,
  );
  if (code !== 0) throw new CommandFailure(EXIT.outside, output.trim());
  return stdout;
}
