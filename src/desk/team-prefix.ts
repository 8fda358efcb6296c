import { slugOf } from './slug.ts';

/** What every team is, and so no part of a prefix: EX for EX-CSIRT. */
const EVERY_TEAM = /^([A-Z]?SIRT|CSIRT|CERT|CIRT|SOC|ISAC)$/;

/** What advisory IDs could begin with, after a team’s short name; undefined where no Latin letter begins it. */
export function prefixAfter(shortName: string): string | undefined {
  const whole = slugOf(shortName).toUpperCase();
  const own = whole.split('-').filter((part) => !EVERY_TEAM.test(part));
  return [own.join('-'), whole].find((prefix) => /^[A-Z]/.test(prefix));
}
