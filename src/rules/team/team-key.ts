import { isExampleOrigin } from '../../model/demonstration.ts';
import type { TeamKey } from '../../model/key.ts';
import { dayOf, daysAfter, isBefore, type Moment } from '../../model/moment.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error, warning } = complaintsOf('team-key');

/** A real team has a team key of its own that can be used today and for a while longer. */
export const teamKeys: Rule = {
  id: 'team-key',
  check: (site, locate, now) => [
    ...noKey(site, locate),
    ...site.keys
      .filter(({ use }) => use === 'team')
      .flatMap((key) => [...demonstration(site, key, locate), ...validity(site, key, locate, now)]),
  ],
};

function noKey({ team }: Site, locate: Locate): Problem[] {
  if (isExampleOrigin(team.site.origin) || team.keys.some(({ use }) => use === 'team')) return [];
  return [
    error(
      locate('team.yaml', ['keys']),
      'the team has no key: nothing can be signed, and no report encrypted to it',
      'put its public key in keys/ and list it under "keys:" with "use: team"; "npm run setup" can make one',
    ),
  ];
}

function demonstration({ team }: Site, key: TeamKey, locate: Locate): Problem[] {
  if (!key.demonstration || isExampleOrigin(team.site.origin)) return [];
  const message = 'this is a demonstration key, which proves nothing';
  return [
    error(placeOf(team, key, locate), message, 'list a key of the team’s own; "npm run setup" can make one'),
  ];
}

const EXTEND = 'extend it (gpg --quick-set-expire), export it again and put it in keys/';

function validity({ team }: Site, key: TeamKey, locate: Locate, now: Moment): Problem[] {
  const at = placeOf(team, key, locate);
  if (key.revoked)
    return [error(at, 'the team key has been revoked', 'list a new one; give this one "use: retired"')];
  if (key.expires === undefined || key.demonstration) return [];
  const day = dayOf(key.expires);
  if (!isBefore(now, key.expires)) return [error(at, `the team key expired on ${day}`, EXTEND)];
  if (isBefore(key.expires, daysAfter(now, 30)))
    return [error(at, `the team key expires on ${day}, in less than 30 days`, EXTEND)];
  if (isBefore(key.expires, daysAfter(now, 90)))
    return [warning(at, `the team key expires on ${day}, in less than 90 days`, EXTEND)];
  return [];
}

function placeOf(team: Site['team'], { file }: TeamKey, locate: Locate) {
  return locate('team.yaml', ['keys', team.keys.findIndex((entry) => entry.file === file), 'file']);
}
