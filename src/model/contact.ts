import { z } from 'zod';
import { extremes } from './extremes.ts';
import { LocalText } from './local-text.ts';
import { Day } from './moment.ts';
import { INTERNATIONAL, telephoneFault } from './telephone.ts';

const ShortId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, { error: 'must be a short lower-case name such as office' });

const TelephoneNumber = z
  .string({ error: ({ input }) => telephoneFault(input) })
  .regex(INTERNATIONAL, { error: ({ input }) => telephoneFault(input) });

export const TelephoneLine = z.strictObject({
  id: ShortId.describe('Short name by which texts refer to this number, such as office or emergency'),
  number: TelephoneNumber.describe('The number in international form (E.164): + and digits only'),
  purpose: LocalText.describe('What the number is for, in the reader’s words'),
  emergency: z.boolean().default(false).describe('True for the number to ring in an emergency, at any hour'),
  secure: z.boolean().default(false).describe('True where the line is encrypted'),
  audience: z
    .enum(['everyone', 'constituents'], {
      error:
        'must be everyone or constituents; a number for trusted teams only is not written in a public site’s content',
    })
    .default('everyone')
    .describe('Who may ring it'),
});
export type TelephoneLine = z.infer<typeof TelephoneLine>;

export const Mailbox = z.strictObject({
  id: ShortId.describe('Short name by which texts refer to this mailbox, such as reports or press'),
  address: z.email({ error: 'is not a mail address' }).describe('The mail address'),
  purpose: LocalText.describe('What to write to this address for'),
  readBy: LocalText.describe('Who reads it, and when'),
  report: z.boolean().default(false).describe('True for the one mailbox to which incidents are reported'),
});
export type Mailbox = z.infer<typeof Mailbox>;

export const PostalAddress = z.strictObject({
  lines: z
    .array(z.string().min(1))
    .min(1)
    .describe('The address as it stands on an envelope, one line each, without the country'),
  country: LocalText.describe('The country'),
});
export type PostalAddress = z.infer<typeof PostalAddress>;

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const Clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'is not a time of day such as 09:00' })
  .register(extremes, { least: '00:00', greatest: '24:00' });

export const OpeningHours = z.strictObject({
  days: z.array(z.enum(DAYS)).min(1).describe('Days of the week these hours hold for'),
  opens: Clock.describe('When the team’s day begins, in its own time zone, 24-hour clock'),
  closes: Clock.describe('When the team’s day ends, in its own time zone, 24-hour clock'),
});
export type OpeningHours = z.infer<typeof OpeningHours>;

export const Holiday = z.strictObject({
  date: Day.describe('The day, YYYY-MM-DD'),
  name: LocalText.describe('What the day is called'),
});
export type Holiday = z.infer<typeof Holiday>;

export const Hours = z.strictObject({
  weekly: z.array(OpeningHours).min(1).describe('Opening hours through the week'),
  holidays: z
    .array(Holiday)
    .default([])
    .describe('Days on which the office is closed though the week says open'),
  outside: LocalText.describe('What happens outside these hours'),
});
export type Hours = z.infer<typeof Hours>;
