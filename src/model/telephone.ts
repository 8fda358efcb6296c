import { countryCodeOf, withoutHomeZero } from './country-code.ts';

/** A number in international form (E.164): + and 7 to 15 digits. */
export const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;

/** What is wrong with what stands in the place of a telephone number, to be said after it. */
export function telephoneFault(written: unknown): string | undefined {
  if (typeof written === 'number') return unquotedFault(String(written));
  if (typeof written !== 'string') return undefined;
  if (/\d\s*(x|ext\.?|extension|tst\.?|toestel)\s*\d/i.test(written))
    return 'is more than a number: write + and digits only, and the extension in "purpose"';
  const meant = internationalFormOf(written);
  if (meant !== undefined) return `is not an international number: write "${meant}"`;
  if (/^\(?0[1-9]/.test(written.trim())) return homeFault(written);
  return 'is not an international number: write + and digits only, such as "+31201234567"';
}

/** YAML takes digits without quotes for a number, and loses the + and any 0 before them. */
function unquotedFault(digits: string): string {
  const meant =
    digits.length > 9 && countryCodeOf(digits) !== undefined ? `"+${digits}"` : 'it as in "+31201234567"';
  return `must be between quotes, and begin with + and the country code: write ${meant}`;
}

/** A number as it is dialled at home does not say its country: the Netherlands are the example. */
function homeFault(written: string): string {
  const digits = written.replace(/\D/g, '');
  return `is a number as it is dialled at home: write + and the country code in the place of its first 0, as in "+31${digits.slice(1)}" for the Netherlands`;
}

/** The same number in international form, where it says its country. */
function internationalFormOf(written: string): string | undefined {
  const keepsZero = /^\s*(\+|00)\s*(39|378)/.test(written); // in Italy and San Marino a 0 is part of the number
  const plain = (keepsZero ? written : written.replace('(0)', '')).replace(/[^\d+]/g, '');
  const number = plain.replace(/^(\+?00|\+)?/, '+');
  const isComplete = /^(\+|00)/.test(plain) || (plain.length > 9 && !plain.startsWith('0'));
  if (!isComplete || !INTERNATIONAL.test(number) || countryCodeOf(number) === undefined) return undefined;
  return withoutHomeZero(number) ?? number;
}
