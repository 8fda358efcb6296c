/** What is wrong with what stands in the place of a calendar day, to be said after it. */
export function dayFault(written: unknown): string {
  const otherwise = 'is not a calendar day such as 2026-03-31';
  if (typeof written !== 'string') return otherwise;
  const meant = dayMeantBy(written.trim());
  if (meant === undefined) return otherwise;
  return isOnCalendar(meant) ? `${otherwise}: write ${meant}` : noSuchDay(meant);
}

/** What is wrong with what stands in the place of a moment, to be said after it. */
export function momentFault(written: unknown): string {
  const otherwise = 'is not a date and time with its zone such as 2026-03-31T14:00:00Z';
  if (typeof written !== 'string') return otherwise;
  const [, date = '', hours = '', minutes = '', seconds = '00', zone = ''] = LOOSE.exec(written.trim()) ?? [];
  const day = dayMeantBy(date);
  if (day === undefined) return otherwise;
  if (!isOnCalendar(day)) return noSuchDay(day);
  const time = `${hours === '' ? '14' : hours.padStart(2, '0')}:${minutes || '00'}:${seconds}`;
  if (zone === '') return `has no ${hours === '' ? 'time and zone' : 'zone'}: ${write(`${day}T${time}`)}`;
  return `${otherwise}: write ${day}T${time}${zone.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`;
}

/** A date, perhaps a time, perhaps a zone, in whatever way they are written. */
const LOOSE =
  /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?:[T\s]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(z|[+-]\d\d:?\d\d)?)?$/i;

function write(local: string): string {
  return `write ${local}Z for world time (UTC), or the hours that your clock is ahead of it, as in ${local}+01:00`;
}

function noSuchDay(day: string): string {
  return `is not on the calendar: write a day that there is in month ${Number(day.slice(5, 7))}`;
}

/** Year, month and day in their order; of 03/04/2026 nobody can tell the month. */
function dayMeantBy(written: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written);
  if (yearFirst) return inOrder(yearFirst[1], yearFirst[2], yearFirst[3]);
  const [, first = '', second = '', year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written) ?? [];
  if (year === undefined) return undefined;
  if (Number(first) > 12) return inOrder(year, second, first);
  return Number(second) > 12 || first === second ? inOrder(year, first, second) : undefined;
}

function inOrder(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isOnCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
