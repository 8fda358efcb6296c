import type { Advisory } from '../model/advisory.ts';
import { newestRevision } from '../model/advisory.ts';
import { isBefore } from '../model/moment.ts';
import type { Locate, Problem } from '../model/problem.ts';
import { complaintsOf, type KeptOut, type Rule } from './rule.ts';

const { error } = complaintsOf('status');

/** What is withdrawn says when and why, and advisories that take each other’s place both say so. */
export const status: Rule = {
  id: 'status',
  check: ({ advisories }, locate, _now, keptOut) =>
    advisories.flatMap((advisory) => [
      ...withdrawal(advisory, locate),
      ...successor(advisory, advisories, locate, keptOut),
      ...predecessors(advisory, advisories, locate, keptOut),
    ]),
};

function withdrawal(advisory: Advisory, locate: Locate): Problem[] {
  const { file, status: state, withdrawal: given } = advisory;
  if (state === 'withdrawn' && given === undefined)
    return [
      error(
        locate(file, ['status']),
        'a withdrawn advisory must say when and why',
        'add "withdrawal:" with a "date" and a "reason"',
      ),
    ];
  if (given === undefined) return [];
  if (state !== 'withdrawn')
    return [
      error(
        locate(file, ['withdrawal']),
        `there is a withdrawal here and the status is ${state}`,
        'write "status: withdrawn", or take the withdrawal out',
      ),
    ];
  if (!isBefore(given.date, newestRevision(advisory).date)) return [];
  const message = 'the withdrawal is dated before the newest revision';
  return [error(locate(file, ['withdrawal', 'date']), message, 'correct the date')];
}

function successor(advisory: Advisory, all: Advisory[], locate: Locate, keptOut: KeptOut): Problem[] {
  const { id, file, supersededBy } = advisory;
  if (supersededBy === undefined) return [];
  const at = locate(file, ['supersededBy']);
  if (supersededBy === id) return [error(at, 'an advisory cannot take its own place', 'name the newer one')];
  const newer = all.find((other) => other.id === supersededBy);
  if (newer === undefined)
    return isKeptOut(supersededBy, keptOut) ? [] : [error(at, ...absent(supersededBy))];
  if (newer.supersedes.includes(id)) return [];
  return [
    error(
      at,
      `${supersededBy} does not say that it takes the place of ${id}`,
      `add ${id} to its "supersedes:"`,
    ),
  ];
}

function predecessors(advisory: Advisory, all: Advisory[], locate: Locate, keptOut: KeptOut): Problem[] {
  const { id, file, supersedes } = advisory;
  return supersedes.flatMap((olderId, index) => {
    const at = locate(file, ['supersedes', index]);
    if (olderId === id) return [error(at, 'an advisory cannot take its own place', 'name the older one')];
    const older = all.find((other) => other.id === olderId);
    if (older === undefined) return isKeptOut(olderId, keptOut) ? [] : [error(at, ...absent(olderId))];
    if (older.supersededBy === id) return [];
    return [
      error(
        at,
        `${olderId} does not say that ${id} has taken its place`,
        `write "supersededBy: ${id}" in it`,
      ),
    ];
  });
}

function absent(id: string): [message: string, remedy: string] {
  return [`there is no advisory ${id}`, 'correct the ID'];
}

function isKeptOut(id: string, keptOut: KeptOut): boolean {
  return [...keptOut].some((file) => file.endsWith(`/${id}/advisory.yaml`));
}
