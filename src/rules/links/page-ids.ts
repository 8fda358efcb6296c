import { expandFacts, factContext, FactError } from '../../facts/index.ts';
import { headings } from '../../markdown/heading-ids.ts';
import { findCode } from '../../markdown/refuse-code.ts';
import type { Advisory } from '../../model/advisory.ts';
import type { Moment } from '../../model/moment.ts';
import type { Site } from '../../model/site.ts';
import { withTeamKey } from '../standing/facts.ts';
import { treeOf, type Text } from '../text/texts.ts';

/** Places that the engine gives to its pages, beside the headings of a text. */
export const ENGINE_IDS: Readonly<Record<string, readonly string[]>> = {
  '': ['main', 'footer-contact', 'footer-pages', 'footer-check'],
  '/': ['newest', 'key', 'hours', 'announcements', 'emergency'],
  '/keys/': ['keys-get', 'keys-check', 'keys-verify', 'keys-encrypt'],
  '/advisories/': ['advisories', 'filter'],
  '/search/': ['search'],
  '/rfc2350/': ['signed-text'],
  '/advisories/ID/': [
    'advisory-vulnerabilities',
    'advisory-products',
    'advisory-references',
    'advisory-thanks',
    'advisory-revisions',
    'advisory-check',
    'advisory-feedback',
  ],
};

const IDS = new WeakMap<Text, string[] | undefined>();

/** The ids of a text’s headings as its page has them, those that components write among them; undefined where it cannot be read. */
export function headingIds(text: Text, site: Site, now: Moment): string[] | undefined {
  if (!IDS.has(text)) IDS.set(text, listed(text, site, now));
  return IDS.get(text);
}

function listed(text: Text, site: Site, now: Moment): string[] | undefined {
  const tree = treeOf(text);
  if (tree === undefined || findCode(tree).length > 0) return undefined;
  try {
    const context = factContext(withTeamKey(site, now), text.language, now);
    const root = text.kind === 'standing' ? expandFacts(tree, context) : tree;
    return headings(root).map(({ id }) => id);
  } catch (cause) {
    if (cause instanceof FactError) return undefined;
    throw cause;
  }
}

/** True for a place that the engine gives to a page, whatever its text. */
export function isEngineId(id: string, target: string, { advisories, keys }: Site): boolean {
  if (['', 'top', ...(ENGINE_IDS[''] ?? []), ...(ENGINE_IDS[target] ?? [])].includes(id)) return true;
  if (target === '/keys/') return keys.some(({ keyId }) => id === `key-${keyId}`);
  const advisory = advisories.find((one) => target === `/advisories/${one.id}/`);
  return advisory !== undefined && isAdvisoryId(id, advisory);
}

function isAdvisoryId(
  id: string,
  { vulnerabilities, products, references, acknowledgements }: Advisory,
): boolean {
  const number = Number(/^vulnerability-(\d+)$/.exec(id)?.[1] ?? 0);
  if (number > 0) return number <= vulnerabilities.length;
  const lists: Record<string, readonly unknown[]> = {
    'advisory-vulnerabilities': vulnerabilities,
    'advisory-products': products,
    'advisory-references': references,
    'advisory-thanks': acknowledgements,
  };
  return (lists[id]?.length ?? 1) > 0 && (ENGINE_IDS['/advisories/ID/'] ?? []).includes(id);
}
