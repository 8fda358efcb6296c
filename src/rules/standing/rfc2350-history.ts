import type { Locate, Problem } from '../../model/problem.ts';
import { standingDocument, type Site } from '../../model/site.ts';
import { updatedOn } from '../../model/standing.ts';
import type { DocumentRevision } from '../../model/document-facts.ts';
import type { Team } from '../../model/team.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error } = complaintsOf('rfc2350-history');

/** The history of the RFC 2350 description goes upwards and ends on the day its text was last changed (RFC 2350 1.1). */
export const rfc2350History: Rule = {
  id: 'rfc2350-history',
  check: (site, locate) => [...order(site.team, locate), ...lastDay(site, locate)],
};

function order({ rfc2350: { history } }: Team, locate: Locate): Problem[] {
  return history.flatMap((revision, index) => {
    const before = history[index - 1];
    if (before === undefined) return [];
    return [
      ...(compareVersions(before.version, revision.version) < 0
        ? []
        : [error(at(locate, index, 'version'), ...notAfter('version', before.version, revision.version))]),
      ...(before.date <= revision.date
        ? []
        : [error(at(locate, index, 'date'), ...notAfter('day', before.date, revision.date))]),
    ];
  });
}

function notAfter(what: string, before: string, after: string): [message: string, remedy: string] {
  return [`the ${what} ${after} does not come after ${before}`, 'write the oldest first, the newest last'];
}

function lastDay(site: Site, locate: Locate): Problem[] {
  const { history } = site.team.rfc2350;
  const newest = history.at(-1);
  const document = standingDocument(site, 'rfc2350');
  const updated = document && updatedOn(document, site.team.languages.authoritative);
  if (newest === undefined || updated === undefined || newest.date === updated) return [];
  const message = `the newest version is of ${newest.date} and the text was changed on ${updated}`;
  const remedy = 'add a version for that day here, or correct "updated:" in the text';
  return [error(at(locate, history.length - 1, 'date'), message, remedy)];
}

function at(locate: Locate, index: number, key: keyof DocumentRevision) {
  return locate('team.yaml', ['rfc2350', 'history', index, key]);
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let part = 0; part < length; part++) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
