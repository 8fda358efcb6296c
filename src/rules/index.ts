import type { Moment } from '../model/moment.ts';
import { inFileOrder, type Locate, type Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { advisoryId } from './advisory/advisory-id.ts';
import { cvssScore } from './advisory/cvss-score.ts';
import { dates } from './advisory/dates.ts';
import { productIdentifiers } from './advisory/product-identifiers.ts';
import { products } from './advisory/products.ts';
import { references } from './advisory/references.ts';
import { revisions } from './advisory/revisions.ts';
import { sameProducts } from './advisory/same-products.ts';
import { severity } from './advisory/severity.ts';
import { status } from './advisory/status.ts';
import { superseding } from './advisory/superseding.ts';
import { vulnerabilities } from './advisory/vulnerabilities.ts';
import { weakness } from './advisory/weakness.ts';
import { languages } from './languages/languages.ts';
import { sameFacts } from './languages/same-facts.ts';
import { translationBehind } from './languages/translation-behind.ts';
import { untranslated } from './languages/untranslated.ts';
import { images } from './links/images.ts';
import { internalLinks } from './links/internal-links.ts';
import { callouts } from './marks/callouts.ts';
import { characters } from './marks/characters.ts';
import { codeCharacters } from './marks/code-characters.ts';
import { lineLengths } from './marks/line-lengths.ts';
import { markdown } from './marks/markdown.ts';
import { rawHtml } from './marks/raw-html.ts';
import { tables } from './marks/tables.ts';
import type { KeptOut, Rule } from './rule.ts';
import { headingLevels } from './sections/heading-levels.ts';
import { sections } from './sections/sections.ts';
import { facts } from './standing/facts.ts';
import { mdxCode } from './standing/mdx-code.ts';
import { rfc2350History } from './standing/rfc2350-history.ts';
import { standingDocuments } from './standing/standing-documents.ts';
import { hours } from './team/hours.ts';
import { mailboxes } from './team/mailboxes.ts';
import { memberships } from './team/memberships.ts';
import { securityTxt } from './team/security-txt.ts';
import { teamKeys } from './team/team-key.ts';
import { telephones } from './team/telephones.ts';
import { uniqueIds } from './unique-ids.ts';
import { indicators } from './words/indicators.ts';
import { mentionedIds } from './words/mentioned-ids.ts';
import { placeholdersGone } from './words/placeholders.ts';
import { titles } from './words/titles.ts';
import { tlpWords } from './words/tlp-words.ts';
import { typedFacts } from './words/typed-facts.ts';

/** Everything that must hold across the files of a site. */
export const RULES: readonly Rule[] = [
  uniqueIds,
  hours,
  mailboxes,
  memberships,
  securityTxt,
  teamKeys,
  telephones,
  facts,
  mdxCode,
  rfc2350History,
  standingDocuments,
  advisoryId,
  cvssScore,
  dates,
  productIdentifiers,
  products,
  references,
  revisions,
  sameProducts,
  severity,
  status,
  superseding,
  vulnerabilities,
  weakness,
  languages,
  sameFacts,
  translationBehind,
  untranslated,
  headingLevels,
  sections,
  indicators,
  mentionedIds,
  placeholdersGone,
  titles,
  tlpWords,
  typedFacts,
  callouts,
  characters,
  codeCharacters,
  lineLengths,
  markdown,
  rawHtml,
  tables,
  images,
  internalLinks,
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
