import { inUtc, type Moment } from '../model/moment.ts';

/**
 * The date of this run in UTC: SOURCE_DATE_EPOCH (seconds since 1970) where it is set, else now.
 * @throws Error where SOURCE_DATE_EPOCH is not a whole number of seconds
 */
export function clock(environment: NodeJS.ProcessEnv = process.env): Moment {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return inUtc(new Date().toISOString());
  if (!/^\d{1,12}$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}": it must be seconds since 1970`);
  return inUtc(new Date(Number(epoch) * 1000).toISOString());
}
