import type { Moment } from '../model/moment.ts';
import { inFileOrder, type Locate, type Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { advisoryId } from './advisory-id.ts';
import { characters } from './characters.ts';
import { facts } from './facts.ts';
import { internalLinks } from './internal-links.ts';
import { languages } from './languages.ts';
import { lineLengths } from './line-lengths.ts';
import { mdxCode } from './mdx-code.ts';
import { products } from './products.ts';
import { rawHtml } from './raw-html.ts';
import { revisions } from './revisions.ts';
import { rfc2350History } from './rfc2350-history.ts';
import type { KeptOut, Rule } from './rule.ts';
import { severity } from './severity.ts';
import { standingDocuments } from './standing-documents.ts';
import { status } from './status.ts';
import { teamKeys } from './team-key.ts';
import { translationBehind } from './translation-behind.ts';
import { uniqueIds } from './unique-ids.ts';

/** Everything that must hold across the files of a site. */
export const RULES: readonly Rule[] = [
  advisoryId,
  uniqueIds,
  revisions,
  languages,
  translationBehind,
  products,
  status,
  severity,
  mdxCode,
  facts,
  rawHtml,
  standingDocuments,
  rfc2350History,
  internalLinks,
  characters,
  teamKeys,
  lineLengths,
];

const NOTHING: KeptOut = new Set();

/**
 * The problems that every rule finds in a site, in file order.
 * @param keptOut files the site lacks because they have problems of their own
 */
export function checkSite(site: Site, locate: Locate, now: Moment, keptOut = NOTHING): Problem[] {
  const own = { ...site }; // what is worked out for it (texts.ts) lasts no longer than this check
  return RULES.flatMap((rule) => rule.check(own, locate, now, keptOut)).sort(inFileOrder);
}
