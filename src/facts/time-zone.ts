import type { FactContext } from './context.ts';

/**
 * The team’s time zone in one sentence, with its offsets from UTC in January and July of the context’s year:
 * the lesser is winter time, the greater summer time.
 */
export function timeZone({ site, words, now }: FactContext): string {
  const zone = site.team.timeZone;
  const year = now.slice(0, 4);
  const offsets = ['01', '07'].map((month) => offsetInMinutes(zone, `${year}-${month}-01T12:00:00Z`));
  const [winter = 0, summer = 0] = offsets.sort((a, b) => a - b).map(Number);
  if (winter === summer) return words.t('facts.time-zone.constant', { zone, offset: written(winter) });
  return words.t('facts.time-zone', { zone, winter: written(winter), summer: written(summer) });
}

function offsetInMinutes(timeZone: string, moment: string): number {
  const date = new Date(moment);
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(date);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function written(offset: number): string {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return `UTC${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
