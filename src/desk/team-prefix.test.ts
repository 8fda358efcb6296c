import { expect, it } from 'vitest';
import { prefixAfter } from './team-prefix.ts';

it.each([
  ['EX-CSIRT', 'EX'],
  ['Souk CERT', 'SOUK'],
  ['CERT', 'CERT'],
  ['RÖST & Co', 'ROST-CO'],
  ['فريق', undefined],
  ['112-CERT', undefined],
])('of %s is %s', (name, prefix) => {
  expect(prefixAfter(name)).toBe(prefix);
});
