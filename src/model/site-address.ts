import { z } from 'zod';
import { extremes } from './extremes.ts';

const ORIGIN = /^https:\/\/[a-z0-9.-]+(:\d+)?$/;
const PATH = /^\/$|^(\/[a-z0-9][a-z0-9-]*)+$/;

/** Where the site is published: its origin, and the path on it below which its pages are. */
export const SiteAddress = z.strictObject({
  origin: z
    .string()
    .regex(ORIGIN, { error: ({ input }) => originFault(input), abort: true })
    .refine((origin) => URL.canParse(origin), { error: 'is not an address that exists' })
    .describe('Where the web root is, such as https://www.example.org')
    .register(extremes, { least: 'https://a.example', greatest: 'https://b.example' }),
  path: z
    .string()
    .regex(PATH, { error: ({ input }) => pathFault(input) })
    .register(extremes, { least: '/a', greatest: '/b' })
    .default('/security')
    .describe('Mount path: /security on an organisation’s own site, / on a domain of the team’s own'),
});

function originFault(written: unknown): string {
  const otherwise = 'must be https:// and a host name, without a path or a final slash';
  const host = /^(?:https?[:/]+)?([^/:@\s]+\.[a-z]{2,})(?:[/?#].*)?$/i.exec(String(written).trim())?.[1];
  return host === undefined ? otherwise : `${otherwise}: write https://${host.toLowerCase()}`;
}

function pathFault(written: unknown): string {
  const otherwise = 'must be / or a path such as /security, without a final slash';
  const meant = `/${String(written)
    .trim()
    .toLowerCase()
    .replace(/^\/+|\/+$/g, '')}`;
  return PATH.test(meant) ? `${otherwise}: write ${meant}` : otherwise;
}
