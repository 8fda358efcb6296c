import { z } from 'zod';
import { Hours, Mailbox, PostalAddress, TelephoneLine } from './contact.ts';
import { extremes } from './extremes.ts';
import { LanguageTag } from './language.ts';
import { LocalText } from './local-text.ts';
import { Rfc2350Facts, SecurityTxtFacts } from './document-facts.ts';
import { Day } from './moment.ts';
import { SiteAddress } from './site-address.ts';
import { webAddress } from './web-address.ts';
import { isTimeZone, timeZoneFault } from './time-zone.ts';

const HttpsUrl = webAddress('https');

export const Languages = z.strictObject({
  published: z
    .array(LanguageTag)
    .min(1)
    .describe('Every language the site is published in, the first shown first'),
  authoritative: LanguageTag.describe('The language that prevails where translations differ (RFC 2350 3.7)'),
});

export type Languages = z.infer<typeof Languages>;

export const KeyEntry = z.strictObject({
  file: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.asc$/, {
      error: 'must be the name of a file in keys/, ending in .asc',
    })
    .describe('File name in content/keys: an armoured public key'),
  use: z
    .enum(['team', 'member', 'retired'])
    .describe(
      'team: reports are encrypted to it and files signed by it; member: a person of the team; retired: kept for old signatures',
    ),
  address: z
    .email({ error: 'is not a mail address' })
    .describe('The mail address the key is for; it must be in the key’s user IDs'),
});
export type KeyEntry = z.infer<typeof KeyEntry>;

export const Membership = z.strictObject({
  name: z.string().min(1).describe('Name of the network or association'),
  status: LocalText.describe('What the team is there: member, listed, accredited ...'),
  url: HttpsUrl.describe('Where that can be checked'),
});
export type Membership = z.infer<typeof Membership>;

/** content/team.yaml: who the team is, each fact once. */
export const Team = z.strictObject({
  name: LocalText.describe('The team’s full name'),
  shortName: z
    .string()
    .min(1)
    .describe('The team’s short name, the same in every language, such as EX-CSIRT'),
  organisation: LocalText.describe('The organisation the team belongs to'),
  tagline: LocalText.describe('One sentence for the home page: what the team does, and for whom'),
  established: Day.describe('The day the team became operational'),
  site: SiteAddress.describe('Where the site is published'),
  languages: Languages.describe('The site’s languages'),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: ({ input }) => timeZoneFault(input) })
    .describe('The team’s time zone (IANA name), such as Europe/Amsterdam')
    .register(extremes, { least: 'UTC', greatest: 'Pacific/Kiritimati' }),
  advisoryPrefix: z
    .string()
    .regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/, { error: ({ input }) => prefixFault(input) })
    .register(extremes, { least: 'A', greatest: 'B' })
    .describe('What advisory IDs begin with: EX gives EX-2026-0001'),
  address: PostalAddress.describe('Postal address'),
  telephones: z.array(TelephoneLine).min(1).describe('Telephone numbers, the preferred one first'),
  mailboxes: z.array(Mailbox).min(1).describe('Mailboxes, the preferred one first'),
  hours: Hours.describe('When the team is there'),
  keys: z
    .array(KeyEntry)
    .default([])
    .describe('The public OpenPGP keys; with none, a demonstration key is used (example.* sites only)'),
  memberships: z.array(Membership).default([]).describe('Networks the team takes part in'),
  rfc2350: Rfc2350Facts.describe('Facts for the RFC 2350 description'),
  securityTxt: SecurityTxtFacts.prefault({}).describe('Facts for security.txt'),
});
export type Team = z.infer<typeof Team>;

/** The mailbox to which incidents are reported: the one marked `report`, else the first. */
export function reportMailbox(team: Team): Mailbox {
  const box = team.mailboxes.find((mailbox) => mailbox.report) ?? team.mailboxes[0];
  if (box === undefined) throw new Error('a team has at least one mailbox');
  return box;
}

/** The telephone to ring in an emergency; undefined where the team has none. */
export function emergencyTelephone(team: Team): TelephoneLine | undefined {
  return team.telephones.find((line) => line.emergency);
}

function prefixFault(written: unknown): string {
  const otherwise = 'must be capitals and digits, such as EX or EX-CSIRT';
  const meant = String(written)
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return meant === '' ? otherwise : `${otherwise}: write ${meant}`;
}
