import { absolute, advisoryPage, advisoryText } from '../../model/addresses.ts';
import type { Advisory } from '../../model/advisory.ts';
import { isExampleOrigin } from '../../model/demonstration.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import type { Team } from '../../model/team.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error, warning } = complaintsOf('references');

/** Each reference leads to a place of its own on the web, and not to the advisory itself. */
export const references: Rule = {
  id: 'references',
  check: ({ advisories, team }, locate) =>
    advisories.flatMap((advisory) => [
      ...repeated(advisory, locate),
      ...toItself(advisory, team, locate),
      ...toNowhere(advisory, team, locate),
    ]),
};

function repeated({ file, references: all }: Advisory, locate: Locate): Problem[] {
  const places = all.map(({ url }) => destination(url));
  return places.flatMap((place, index) => {
    const first = places.indexOf(place);
    if (first === index) return [];
    const message = `this reference leads to the same page as reference ${first + 1}`;
    return [error(placeOf(file, index, locate), message, 'take one of the two out, or correct its address')];
  });
}

function toItself(advisory: Advisory, team: Team, locate: Locate): Problem[] {
  const own = team.languages.published.flatMap((language) => [
    destination(absolute(team, advisoryPage(team, language, advisory.id))),
    destination(absolute(team, advisoryText(team, language, advisory.id))),
  ]);
  return advisory.references.flatMap(({ url }, index) => {
    const [page] = destination(url).split('#');
    if (page === undefined || !own.includes(page)) return [];
    const at = placeOf(advisory.file, index, locate);
    return [warning(at, 'this reference leads to this advisory itself', 'take it out')];
  });
}

/** On a sample site everything is an example. */
function toNowhere({ file, references: all }: Advisory, team: Team, locate: Locate): Problem[] {
  if (isExampleOrigin(team.site.origin)) return [];
  return all.flatMap(({ url }, index) => {
    const message = reservedFor(URL.parse(url)?.hostname ?? '');
    if (message === undefined) return [];
    const at = placeOf(file, index, locate);
    return [warning(at, message, 'write the address that is meant, or take the reference out')];
  });
}

/** Names for examples, and for one’s own network (RFC 2606, RFC 6761, RFC 6762, RFC 1918). */
function reservedFor(host: string): string | undefined {
  if (isExampleOrigin(`https://${host}`) || /(^|\.)(test|invalid)$/.test(host))
    return `${host} is a name for examples only`;
  const isInternal =
    /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)$/.test(host) ||
    /^(10|127|192\.168|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host);
  return isInternal ? `readers elsewhere cannot open ${host}` : undefined;
}

/** Where a URL leads: http or https, capitals in the host and a slash at the end make no difference. */
function destination(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return url;
  const { host, pathname, search, hash } = parsed;
  return `${host}${pathname.replace(/\/$/, '')}${search}${hash}`;
}

function placeOf(file: string, index: number, locate: Locate) {
  return locate(file, ['references', index, 'url']);
}
