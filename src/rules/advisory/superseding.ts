import { firstPublished, type Advisory } from '../../model/advisory.ts';
import { isBefore, type Moment } from '../../model/moment.ts';
import type { Locate, Position, Problem } from '../../model/problem.ts';
import { complaintsOf, type KeptOut, type Rule } from '../rule.ts';

const { error, warning } = complaintsOf('superseding');

/** Advisories that take each other’s place both say so, the newer of the older, and readers find the newer one there. */
export const superseding: Rule = {
  id: 'superseding',
  check: ({ advisories }, locate, now, keptOut) =>
    advisories.flatMap((advisory) => [
      ...successor(advisory, advisories, locate, keptOut),
      ...successorState(advisory, advisories, locate, now),
      ...predecessors(advisory, advisories, locate, keptOut),
      ...circle(advisory, advisories, locate),
    ]),
};

function successor(advisory: Advisory, all: Advisory[], locate: Locate, keptOut: KeptOut): Problem[] {
  const { id, file, supersededBy } = advisory;
  if (supersededBy === undefined) return [];
  const at = locate(file, ['supersededBy']);
  if (supersededBy === id) return [error(at, 'an advisory cannot take its own place', 'name the newer one')];
  const newer = byId(supersededBy, all);
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

/** What readers find when they go from an advisory to the one that took its place. */
function successorState(advisory: Advisory, all: Advisory[], locate: Locate, now: Moment): Problem[] {
  const newer = byId(advisory.supersededBy ?? '', all);
  if (newer === undefined || newer.id === advisory.id || advisory.status === 'draft') return [];
  const at = locate(advisory.file, ['supersededBy']);
  const { id } = newer;
  if (newer.status === 'draft' || isBefore(now, firstPublished(newer)))
    return [error(at, ...notThere(id, newer.status === 'draft'))];
  if (newer.status === 'withdrawn' && advisory.status !== 'withdrawn')
    return [warning(at, `${id} has been withdrawn, so nothing takes the place of ${advisory.id}`, NO_LONGER)];
  const isSwapped = isBefore(firstPublished(newer), firstPublished(advisory));
  return isSwapped && newer.supersededBy !== advisory.id ? [swapped(at, advisory, newer)] : [];
}

const NO_LONGER = 'name the one that does, or take this line out and the ID out of its "supersedes:"';

function notThere(id: string, isDraft: boolean): [message: string, remedy: string] {
  return [
    `${id} is ${isDraft ? 'a draft' : 'kept back until its date'}: readers would be sent to a page that is not there`,
    isDraft ? `publish ${id} at the same time` : `wait with this line until ${id} is published`,
  ];
}

function swapped(at: Position, { id }: Advisory, newer: Advisory): Problem {
  const message = `${newer.id} was published before ${id}, so it cannot well take its place`;
  return warning(at, message, 'turn the two round, or correct the dates');
}

function predecessors(advisory: Advisory, all: Advisory[], locate: Locate, keptOut: KeptOut): Problem[] {
  const { id, file, supersedes } = advisory;
  return supersedes.flatMap((olderId, index) => {
    const at = locate(file, ['supersedes', index]);
    if (olderId === id) return [error(at, 'an advisory cannot take its own place', 'name the older one')];
    const older = byId(olderId, all);
    if (older === undefined) return isKeptOut(olderId, keptOut) ? [] : [error(at, ...absent(olderId))];
    if (older.supersededBy === id) return olderState(advisory, older, at);
    const message = `${olderId} does not say that ${id} has taken its place`;
    const remedy = `write "supersededBy: ${id}" in it`;
    if (advisory.status !== 'draft') return [error(at, message, remedy)];
    return [warning(at, message, `${remedy} when this one is published`)];
  });
}

function olderState(advisory: Advisory, older: Advisory, at: Position): Problem[] {
  if (older.status !== 'draft' || advisory.status === 'draft') return [];
  const message = `${older.id} is a draft: nothing has been published that could be replaced`;
  return [error(at, message, `publish ${older.id} too, or take it out here and "supersededBy:" out of it`)];
}

/** A circle of advisories is told once, at the one with the first ID. */
function circle(advisory: Advisory, all: Advisory[], locate: Locate): Problem[] {
  const ids = [advisory.id];
  let next = byId(advisory.supersededBy ?? '', all);
  while (next !== undefined && !ids.includes(next.id)) {
    ids.push(next.id);
    next = byId(next.supersededBy ?? '', all);
  }
  if (ids.length < 2 || next !== advisory || ids.some((id) => id < advisory.id)) return [];
  const message = `these advisories take each other’s place in a circle: ${[...ids, advisory.id].join(', ')}`;
  const remedy =
    'take "supersededBy:" out of the newest of them, and the newest out of "supersedes:" of the other';
  return [error(locate(advisory.file, ['supersededBy']), message, remedy)];
}

function byId(id: string, all: Advisory[]): Advisory | undefined {
  return all.find((advisory) => advisory.id === id);
}

function absent(id: string): [message: string, remedy: string] {
  return [`there is no advisory ${id}`, 'correct the ID'];
}

function isKeptOut(id: string, keptOut: KeptOut): boolean {
  return [...keptOut].some((file) => file.endsWith(`/${id}/advisory.yaml`));
}
