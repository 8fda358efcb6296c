import { closest, distance } from 'fastest-levenshtein';
import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { proseOf } from '../text/prose.ts';
import { complaintsOf, type KeptOut, type Rule } from '../rule.ts';
import { gently, placeAt, textsOf, type Text } from '../text/texts.ts';

const as = complaintsOf('mentioned-ids');

/** The CVE numbers and advisory IDs in a text’s words are written as such, and are the ones that are meant. */
export const mentionedIds: Rule = {
  id: 'mentioned-ids',
  check: (site, _locate, _now, keptOut) =>
    textsOf(site).flatMap((text) => [
      ...misspeltNumbers(text),
      ...otherNumbers(text, cvesOf(site, text)),
      ...unknownAdvisories(text, site, keptOut),
    ]),
};

const DASH = '[-\u2010-\u2015\u2212 _]';
const CVE_LIKE = new RegExp(`\\bCVE${DASH}{1,2}(\\d{4})${DASH}{1,2}(\\d{4,})\\b`, 'gi');

/** A word processor makes long dashes of hyphens, and no search finds such a number. */
function misspeltNumbers(text: Text): Problem[] {
  return [...proseOf(text).matchAll(CVE_LIKE)].flatMap((match) => {
    const [written, year = '', number = ''] = match;
    const right = `CVE-${year}-${number}`;
    if (written === right) return [];
    const message = `"${written}" is not how a CVE number is written`;
    return [gently(text, as)(placeAt(text, match.index), message, `write ${right}`)];
  });
}

function cvesOf({ advisories }: Site, { kind, id }: Text): string[] {
  const advisory = kind === 'advisory' ? advisories.find((one) => one.id === id) : undefined;
  return advisory?.vulnerabilities.flatMap(({ cve }) => cve ?? []) ?? [];
}

/** A number that is nearly one of the advisory’s own is more likely a slip than another vulnerability. */
function otherNumbers(text: Text, own: string[]): Problem[] {
  return [...proseOf(text).matchAll(/\bCVE-\d{4}-\d{4,}\b/g)].flatMap((match) => {
    const [written] = match;
    if (own.length === 0 || own.includes(written)) return [];
    const meant = closest(written, own);
    if (distance(written, meant) > 2) return [];
    const message = `${written} is not among the vulnerabilities of this advisory`;
    const remedy = `did you mean ${meant}? If not, name it under "vulnerabilities" in advisory.yaml, or leave it`;
    return [as.warning(placeAt(text, match.index), message, remedy)];
  });
}

function unknownAdvisories(text: Text, { team, advisories }: Site, keptOut: KeptOut): Problem[] {
  const ids = advisories.map(({ id }) => id);
  const pattern = new RegExp(`(?<![\\w-])${team.advisoryPrefix}-\\d{4}-\\d{4,}(?![\\w-])`, 'g');
  return [...proseOf(text).matchAll(pattern)].flatMap((match) => {
    const [written] = match;
    const isThere = ids.includes(written) || [...keptOut].some((file) => file.includes(`/${written}/`));
    if (isThere || ids.length === 0) return [];
    const message = `there is no advisory ${written} on this site`;
    return [as.warning(placeAt(text, match.index), message, `did you mean ${closest(written, ids)}?`)];
  });
}
