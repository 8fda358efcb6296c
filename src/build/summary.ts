import { dayOf } from '../model/moment.ts';
import { groupedFingerprint } from '../model/key.ts';
import { isDemonstration, teamKey, type Site } from '../model/site.ts';
import type { Publication } from '../model/publication.ts';

/** What a build ends by telling. */
export interface SummaryFacts {
  site: Site;
  publication: Publication;
  /** Where the web root is, as the user named it. */
  out: string;
  /** How many files the web root has, and how many signatures were checked; undefined where it is unsigned. */
  files: number;
  signatures?: number;
}

/** The summary of a build, a line a fact. */
export function summary({ site, publication, out, files, signatures }: SummaryFacts): string {
  const key = teamKey(site);
  const rows = [
    ['Pages', String(publication.pages.length)],
    ['Languages', site.team.languages.published.join(', ')],
    ['Advisories', advisoryCount(site)],
    ['Files', String(files)],
    ['Files signed', signatures === undefined ? 'none yet: run npm run sign' : String(signatures)],
    ['Team key', `${groupedFingerprint(key.fingerprint)} (${key.algorithm})`],
    ['Key expires', key.expires === undefined ? 'never' : dayOf(key.expires)],
  ] as const;
  const body = rows.map(([name, value]) => `  ${`${name}:`.padEnd(14)}${value}`);
  const state = signatures === undefined ? 'Built, not signed' : 'Built, signed and verified';
  return [
    `${state}: ${site.team.shortName} for ${site.team.site.origin}${site.team.site.path} in ${out}`,
    ...body,
    ...warning(site),
  ].join('\n');
}

function advisoryCount({ advisories }: Site): string {
  const withdrawn = advisories.filter(({ status }) => status === 'withdrawn').length;
  return withdrawn === 0 ? String(advisories.length) : `${advisories.length} (${withdrawn} withdrawn)`;
}

function warning(site: Site): string[] {
  if (!isDemonstration(site)) return [];
  return [
    '',
    'This is a demonstration: its key is a throw-away one made on this machine, and every page says so.',
  ];
}
