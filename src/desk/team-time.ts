import type { Day, Moment } from '../model/moment.ts';

/** A moment as the clock on the team’s wall shows it, to the minute, with its zone: `2026-11-21T13:00:00+01:00`. */
export function onWallClock(moment: Moment, timeZone: string): Moment {
  const at = Math.floor(Date.parse(moment) / 60_000) * 60_000;
  const offset = offsetInMinutes(new Date(at), timeZone);
  const wall = new Date(at + offset * 60_000).toISOString().slice(0, 19);
  return `${wall}${written(offset)}`;
}

/** Nine o’clock in the morning of a day, as the clock on the team’s wall shows it. */
export function morningOf(day: Day, timeZone: string): Moment {
  const nine = Date.parse(`${day}T09:00:00Z`);
  const guess = nine - offsetInMinutes(new Date(nine), timeZone) * 60_000;
  const offset = offsetInMinutes(new Date(guess), timeZone);
  return onWallClock(new Date(nine - offset * 60_000).toISOString(), timeZone);
}

function offsetInMinutes(date: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(date);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function written(offset: number): string {
  if (offset === 0) return 'Z';
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

/** The calendar day of a moment in the team’s time zone. */
export function dayOnWall(moment: Moment, timeZone: string): Day {
  return onWallClock(moment, timeZone).slice(0, 10);
}
