import { z } from 'zod';
import { extremes } from './extremes.ts';

/** What is wrong with what stands in the place of a web address, to be said after it. @param schemes those that may stand */
function addressFault(written: unknown, schemes: readonly string[]): string {
  const otherwise = `is not an ${schemes.map((scheme) => `${scheme}://`).join(' or ')} address`;
  const meant = typeof written === 'string' ? addressMeantBy(written.trim()) : undefined;
  return meant === undefined ? otherwise : `${otherwise}: write ${meant}`;
}

/** `www.example.org`, `https:/example.org` and `https//example.org` say plainly what is meant. */
function addressMeantBy(written: string): string | undefined {
  const [, rest = ''] = /^(?:https?[:/]+)?(?:\/\/)?([^/:@\s]+\.[a-z]{2,}(?:[/?#]\S*)?)$/i.exec(written) ?? [];
  return rest === '' ? undefined : `https://${rest}`;
}

/** An address of a page, with its scheme. */
export function webAddress(...schemes: ('https' | 'http')[]): z.ZodString {
  const begin = new RegExp(`^(${schemes.join('|')})://[^/?#\\s]`, 'i');
  return z
    .string()
    .refine((address) => begin.test(address) && !/\s/.test(address) && URL.canParse(address), {
      error: ({ input }) => addressFault(input, schemes),
    })
    .meta({ format: 'uri' })
    .register(extremes, { least: 'https://a.example/', greatest: 'https://b.example/' });
}
