import { SECURITY_TXT } from '../../model/addresses.ts';
import { isBefore, Moment } from '../../model/moment.ts';
import type { Release } from '../open-release.ts';
import type { Field } from './security-txt-lines.ts';

type Facts = Pick<Release, 'manifest' | 'files' | 'signer' | 'now'>;

const HTTPS = /^https:\/\//i;
const ADDRESSES: Record<string, RegExp> = {
  contact: /^(https:\/\/|mailto:|tel:)/i,
  encryption: /^(https:\/\/|dns:|openpgp4fpr:)/i,
  acknowledgments: HTTPS,
  canonical: HTTPS,
  policy: HTTPS,
  hiring: HTTPS,
  csaf: /^https:\/\/.*\/provider-metadata\.json$/i,
};
const LANGUAGE_LIST = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*(, ?[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)*$/;

/** What is wrong with the fields of a security.txt, each in a clause (RFC 9116 2.5). */
export function fieldProblems(fields: readonly Field[], facts: Facts): string[] {
  const valuesOf = (name: string) => fields.filter((field) => field.name === name).map(({ value }) => value);
  return [
    ...(valuesOf('contact').length === 0 ? ['has no Contact (RFC 9116 2.5.3)'] : []),
    ...expiryProblems(valuesOf('expires'), facts),
    ...languageProblems(valuesOf('preferred-languages')),
    ...canonicalProblems(valuesOf('canonical'), facts),
    ...fields.flatMap((field) => addressProblems(field, facts)),
  ];
}

/** RFC 9116 2.5.5: exactly one, in RFC 3339, less than a year ahead; and a signature is worth nothing after its key. */
function expiryProblems(values: readonly string[], { signer, now }: Facts): string[] {
  const [value] = values;
  if (value === undefined || values.length > 1) return ['must have exactly one Expires (RFC 9116 2.5.5)'];
  if (!Moment.safeParse(value).success) return [`Expires "${value}" is not a date and time of RFC 3339`];
  if (!isBefore(now, value)) return [`expired ${value}: build, sign and publish the site anew`];
  const problems = isBefore(value, aYearAfter(now))
    ? []
    : [`Expires ${value} is not within a year (RFC 9116 2.5.5)`];
  const isOutlived = signer.expires === undefined || !isBefore(signer.expires, value);
  return isOutlived
    ? problems
    : [...problems, `Expires ${value} is after the key’s own expiry, ${signer.expires ?? ''}`];
}

/** RFC 9116 2.5.8. */
function languageProblems(values: readonly string[]): string[] {
  if (values.length > 1) return ['has more than one Preferred-Languages (RFC 9116 2.5.8)'];
  return values
    .filter((value) => !LANGUAGE_LIST.test(value))
    .map((value) => `Preferred-Languages "${value}" is not a list of languages`);
}

/** RFC 9116 2.5.2: a reader discards a file that says it belongs elsewhere. */
function canonicalProblems(values: readonly string[], { manifest }: Facts): string[] {
  const own = manifest.origin + SECURITY_TXT;
  return values.includes(own) ? [] : [`has no Canonical: ${own} (RFC 9116 2.5.2)`];
}

function addressProblems({ name, value }: Field, { manifest, files }: Facts): string[] {
  const wanted = ADDRESSES[name];
  if (wanted === undefined) return [];
  if (!wanted.test(value) || !URL.canParse(value))
    return [`"${value}" is no address that ${name} can have (RFC 9116 2.5)`];
  const { origin, pathname } = new URL(value);
  const isOurs =
    origin === manifest.origin && pathname.startsWith(manifest.path === '/' ? '/' : `${manifest.path}/`);
  const file = decodeURI(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return isOurs && !files.has(file) ? [`"${value}" leads to nothing that is published`] : [];
}

function aYearAfter(now: Moment): Moment {
  const date = new Date(now);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString();
}
