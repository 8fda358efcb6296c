import { z } from 'zod';
import { LocalText } from './local-text.ts';
import { Day } from './moment.ts';
import { webAddress } from './web-address.ts';

export const DocumentRevision = z.strictObject({
  version: z
    .string()
    .regex(/^\d+(\.\d+)*$/, { error: 'is not a version such as "1.2" (in quotes)' })
    .describe('Version number, in quotes'),
  date: Day.describe('The day this version was published'),
  summary: LocalText.describe('What changed'),
});
export type DocumentRevision = z.infer<typeof DocumentRevision>;

export const Rfc2350Facts = z.strictObject({
  history: z
    .array(DocumentRevision)
    .min(1)
    .describe('Revision history of the RFC 2350 description, oldest first'),
  distributionList: LocalText.describe('How to learn of changes to the description (RFC 2350 1.2)'),
  facsimile: LocalText.describe('Facsimile number, or that there is none (RFC 2350 2.5)'),
  otherTelecommunication: LocalText.describe(
    'Other ways of telecommunication, or that there is none (RFC 2350 2.6)',
  ),
  members: LocalText.describe(
    'Who the team’s members are, or that their names are not published (RFC 2350 2.9)',
  ),
  otherInformation: LocalText.describe('Where there is more about the team (RFC 2350 2.10)'),
});

export const SecurityTxtFacts = z.strictObject({
  validDays: z
    .int()
    .min(31, { error: 'must be at least 31: a file about to expire is worse than none' })
    .max(364, { error: 'must be under a year (RFC 9116 2.5.5)' })
    .default(180)
    .describe('For how many days after a build security.txt is valid'),
  policy: z
    .string()
    .optional()
    .describe('Slug of the page with the disclosure policy, such as disclosure-policy'),
  acknowledgments: z.string().optional().describe('Slug of the page that thanks reporters'),
  hiring: webAddress('https').optional().describe('Where the team’s vacancies are'),
});
