import { expect, it } from 'vitest';
import { sampleSite, sampleTeam } from '../tests/sample-site.ts';
import { factContext } from './context.ts';
import { timeZone } from './time-zone.ts';

it.each([
  ['Europe/Amsterdam', 'UTC+01:00 in winter, UTC+02:00 in summer.'],
  ['America/New_York', 'UTC-05:00 in winter, UTC-04:00 in summer.'],
  ['Australia/Adelaide', 'UTC+09:30 in winter, UTC+10:30 in summer.'],
  ['Asia/Kathmandu', 'UTC+05:45 all year.'],
  ['UTC', 'UTC+00:00 all year.'],
])('tells the offsets of %s', (zone, offsets) => {
  const site = sampleSite({ team: sampleTeam({ timeZone: zone }) });
  const context = factContext(site, 'en', '2026-11-21T12:00:00Z');
  expect(timeZone(context)).toBe(`All times are in the time zone ${zone}: ${offsets}`);
});
