const COUNTRY_CODE = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/;

/** How many digits stand together after the country code, by how many there are. */
const GROUPS: Record<number, number[]> = {
  6: [3, 3],
  7: [3, 4],
  8: [4, 4],
  9: [2, 3, 4],
  10: [3, 3, 4],
  11: [3, 4, 4],
  12: [4, 4, 4],
  13: [3, 3, 3, 4],
  14: [3, 3, 4, 4],
};

/**
 * An international number (E.164) in groups that people can read to each other: `+31 20 555 0100`.
 * All digits stay; the spaces are no-break spaces, so that a number stays on one line.
 * The grouping is the same for all countries (ITU-T E.123 asks only for spaces).
 */
export function groupedNumber(number: string): string {
  const [, country, rest] = COUNTRY_CODE.exec(number) ?? [];
  if (country === undefined || rest === undefined) return number;
  return [`+${country}`, ...digitGroups(rest)].join('\u00a0');
}

function digitGroups(digits: string): string[] {
  let from = 0;
  return (GROUPS[digits.length] ?? [digits.length]).map((size) => digits.slice(from, (from += size)));
}
