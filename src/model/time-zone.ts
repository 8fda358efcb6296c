import { nearest } from './nearest.ts';

/** True for an IANA name of a time zone, spelt as the list spells it: `Europe/Amsterdam`, or UTC. */
export function isTimeZone(name: string): boolean {
  return (name === 'UTC' || name.includes('/')) && spelling(name) === name;
}

/** What is wrong with a text that is no time zone’s name, to be said after it. */
export function timeZoneFault(written: unknown): string {
  const meant = typeof written === 'string' ? zoneMeantBy(written.trim()) : undefined;
  if (meant !== undefined) return `is not a time zone name: did you mean ${meant}?`;
  return 'is not a time zone name: write a continent and a city of the same time, such as Europe/Amsterdam';
}

function zoneMeantBy(written: string): string | undefined {
  const spelt = written.replace(/\s*\/\s*/g, '/').replace(/\s+/g, '_');
  if (spelt.includes('/') && spelling(spelt) !== undefined) return spelling(spelt);
  if (/^(utc|gmt|z|zulu)$/i.test(spelt)) return 'UTC';
  const zones = Intl.supportedValuesOf('timeZone');
  const cities = zones.map(cityOf);
  const city = cityOf(spelt);
  const exact = cities.findIndex((one) => one.toLowerCase() === city.toLowerCase());
  // An abbreviation such as CET is near to many cities, and means none of them.
  const near = exact < 0 && city.length > 4 ? nearest(city, cities) : undefined;
  return zones[near === undefined ? exact : cities.indexOf(near)];
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1);
}

/** The name as it is known, in the right capitals; an older name of a zone stays as it is. */
function spelling(name: string): string | undefined {
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    return known.toLowerCase() === name.toLowerCase() ? known : name;
  } catch {
    return undefined;
  }
}
