import type { Moment } from '../model/moment.ts';
import { inFileOrder, type Locate, type Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { advisoryId } from './advisory-id.ts';
import { callouts } from './callouts.ts';
import { characters } from './characters.ts';
import { codeCharacters } from './code-characters.ts';
import { cvssScore } from './cvss-score.ts';
import { dates } from './dates.ts';
import { facts } from './facts.ts';
import { headingLevels } from './heading-levels.ts';
import { hours } from './hours.ts';
import { images } from './images.ts';
import { indicators } from './indicators.ts';
import { internalLinks } from './internal-links.ts';
import { languages } from './languages.ts';
import { lineLengths } from './line-lengths.ts';
import { mailboxes } from './mailboxes.ts';
import { markdown } from './markdown.ts';
import { mdxCode } from './mdx-code.ts';
import { memberships } from './memberships.ts';
import { mentionedIds } from './mentioned-ids.ts';
import { placeholdersGone } from './placeholders.ts';
import { productIdentifiers } from './product-identifiers.ts';
import { products } from './products.ts';
import { rawHtml } from './raw-html.ts';
import { references } from './references.ts';
import { revisions } from './revisions.ts';
import { rfc2350History } from './rfc2350-history.ts';
import type { KeptOut, Rule } from './rule.ts';
import { sameFacts } from './same-facts.ts';
import { sameProducts } from './same-products.ts';
import { sections } from './sections.ts';
import { securityTxt } from './security-txt.ts';
import { severity } from './severity.ts';
import { standingDocuments } from './standing-documents.ts';
import { status } from './status.ts';
import { superseding } from './superseding.ts';
import { tables } from './tables.ts';
import { teamKeys } from './team-key.ts';
import { telephones } from './telephones.ts';
import { titles } from './titles.ts';
import { tlpWords } from './tlp-words.ts';
import { translationBehind } from './translation-behind.ts';
import { typedFacts } from './typed-facts.ts';
import { uniqueIds } from './unique-ids.ts';
import { untranslated } from './untranslated.ts';
import { vulnerabilities } from './vulnerabilities.ts';
import { weakness } from './weakness.ts';

/** Everything that must hold across the files of a site. */
export const RULES: readonly Rule[] = [
  advisoryId,
  uniqueIds,
  revisions,
  languages,
  translationBehind,
  products,
  sameProducts,
  productIdentifiers,
  vulnerabilities,
  weakness,
  cvssScore,
  severity,
  references,
  dates,
  status,
  superseding,
  mdxCode,
  facts,
  rawHtml,
  standingDocuments,
  rfc2350History,
  internalLinks,
  characters,
  teamKeys,
  hours,
  telephones,
  mailboxes,
  memberships,
  securityTxt,
  lineLengths,
  sections,
  placeholdersGone,
  markdown,
  callouts,
  codeCharacters,
  titles,
  headingLevels,
  images,
  indicators,
  tlpWords,
  tables,
  sameFacts,
  mentionedIds,
  untranslated,
  typedFacts,
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
