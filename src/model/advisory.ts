import { z } from 'zod';
import type { LanguageTag } from './language.ts';
import { LocalText } from './local-text.ts';
import { Moment } from './moment.ts';
import { Product } from './product.ts';
import { Severity } from './severity.ts';
import { INCIDENTS, incidentFault } from './taxonomy.ts';
import { Vulnerability } from './vulnerability.ts';
import { webAddress } from './web-address.ts';

export const AdvisoryId = z.string().regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-\d{4}-\d{4,}$/, {
  error: 'is not an advisory ID such as EX-2026-0001',
});

export const Revision = z.strictObject({
  number: z.int().min(1).describe('1 for the first, then 2, 3 ...'),
  date: Moment.describe('When this revision was published'),
  summary: LocalText.describe('What is new in it'),
});
export type Revision = z.infer<typeof Revision>;

export const Reference = z.strictObject({
  url: webAddress('https', 'http').describe('Where to read more'),
  title: LocalText.describe('What is there'),
});
export type Reference = z.infer<typeof Reference>;

export const Acknowledgement = z.strictObject({
  name: z.string().min(1).describe('Whom the team thanks'),
  organisation: z.string().min(1).optional().describe('For whom that person works'),
  for: LocalText.describe('What for'),
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;

export const Withdrawal = z.strictObject({
  date: Moment.describe('When the advisory was withdrawn'),
  reason: LocalText.describe('Why'),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

/** advisory.yaml: what is so whatever the language. */
export const AdvisoryFacts = z.strictObject({
  id: AdvisoryId.describe('The advisory’s ID, the same as its folder’s name'),
  type: z
    .enum(['advisory', 'alert'])
    .describe('advisory: a vulnerability and its remedy; alert: an attack going on, act now'),
  status: z
    .enum(['draft', 'published', 'withdrawn'])
    .describe(
      'draft: in no output but the preview; published; withdrawn: stays in its place, marked, with the reason',
    ),
  tlp: z
    .literal('CLEAR', { error: 'must be CLEAR: this site is public, nothing else may be published on it' })
    .describe('Traffic Light Protocol label; only CLEAR may be published'),
  incident: z
    .enum(INCIDENTS, { error: ({ input }) => incidentFault(input) })
    .optional()
    .describe('Kind of incident by the Reference Security Incident Taxonomy, such as fraud:phishing'),
  severity: Severity.optional().describe(
    'How serious it is; worked out from the CVSS vectors where there are any',
  ),
  severityReason: LocalText.optional().describe(
    'Why the team’s severity differs from the one the vectors give',
  ),
  revisions: z
    .array(Revision)
    .min(1)
    .describe('Revision history, oldest first; the first is the publication'),
  products: z.array(Product).default([]).describe('The products this advisory speaks of'),
  vulnerabilities: z.array(Vulnerability).default([]).describe('The vulnerabilities this advisory speaks of'),
  references: z.array(Reference).default([]).describe('Where to read more, the vendor’s own advisory first'),
  acknowledgements: z.array(Acknowledgement).default([]).describe('Whom the team thanks'),
  supersedes: z.array(AdvisoryId).default([]).describe('Advisories that this one takes the place of'),
  supersededBy: AdvisoryId.optional().describe('The advisory that takes this one’s place'),
  withdrawal: Withdrawal.optional().describe('When and why it was withdrawn; only with status withdrawn'),
});
export type AdvisoryFacts = z.infer<typeof AdvisoryFacts>;

/** The front matter of an advisory’s text in one language. */
export const AdvisoryFrontMatter = z.strictObject({
  title: z.string().trim().min(1).describe('The title, one line'),
  summary: z
    .string()
    .trim()
    .min(1)
    .describe('What it is, whom it concerns and what to do, in one to three sentences'),
  translates: z
    .int()
    .min(1)
    .optional()
    .describe('In a translation: the number of the revision it translates'),
});
export type AdvisoryFrontMatter = z.infer<typeof AdvisoryFrontMatter>;

/** The words of an advisory in one language. */
export interface AdvisoryText extends AdvisoryFrontMatter {
  language: LanguageTag;
  /** The file it was read from, as a writer sees it. */
  file: string;
  /** GitHub-flavoured Markdown, front matter blanked so that its line numbers are the file’s. */
  markdown: string;
}

/** An advisory: facts once, words per language. */
export interface Advisory extends AdvisoryFacts {
  file: string;
  texts: Partial<Record<LanguageTag, AdvisoryText>>;
}

/** The newest revision. */
export function newestRevision(advisory: AdvisoryFacts): Revision {
  const newest = advisory.revisions.at(-1);
  if (newest === undefined) throw new Error(`${advisory.id} has no revision`);
  return newest;
}

/** The moment the advisory was first published. */
export function firstPublished(advisory: AdvisoryFacts): Moment {
  return advisory.revisions[0]?.date ?? newestRevision(advisory).date;
}

/** The moment of the last change: the newest revision, or the withdrawal after it. */
export function lastChanged(advisory: AdvisoryFacts): Moment {
  return advisory.withdrawal?.date ?? newestRevision(advisory).date;
}

/** True where a translation was made of an older revision than the newest. */
export function isBehind(advisory: AdvisoryFacts, text: AdvisoryText): boolean {
  return text.translates !== undefined && text.translates < newestRevision(advisory).number;
}

/** Every CVE number of the advisory, in the order of its vulnerabilities. */
export function cves(advisory: AdvisoryFacts): string[] {
  return advisory.vulnerabilities.flatMap(({ cve }) => cve ?? []);
}
