import { expect, it } from 'vitest';
import { cvssFault } from './cvss-fault.ts';

const RIGHT = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const FOUR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';

it.each([
  RIGHT,
  RIGHT.replace('3.1', '3.0'),
  'CVSS:3.1/AC:L/AV:N/PR:N/UI:N/S:U/C:H/I:H/A:H/E:X/MAV:L',
  FOUR,
  `${FOUR}/E:A/CR:H/MAV:L/S:P/U:Amber`,
])('%s is complete', (vector) => {
  expect(cvssFault(vector)).toBeUndefined();
});

it.each([
  [RIGHT.replace('C:H', 'C:M'), 'is not right, C cannot be M: write C:N, C:L or C:H'],
  [RIGHT.replace('S:U', 'S:X'), 'is not right, S cannot be X: write S:U or S:C'],
  [RIGHT.replace('/PR:N/UI:N', ''), 'is not right, PR is missing, UI is missing: add PR, add UI'],
  [`${RIGHT}/C:L`, 'is not right, C stands in it twice: leave one C'],
  [`${RIGHT}/AT:N`, 'is not right, this version of CVSS has no AT: take AT out'],
  [FOUR.replace('SA:N', 'SA:S'), 'is not right, SA cannot be S: write SA:H, SA:L or SA:N'],
  [
    RIGHT.replace('C:H', 'C:'),
    'is not written as a vector: write each part as a name, a colon and a letter, with a / between them',
  ],
  [RIGHT.toLowerCase(), `must be in capitals: write ${RIGHT}`],
  [
    RIGHT.replace('C:H', 'c:m'),
    'must be in capitals, and is not right, C cannot be M: write C:N, C:L or C:H',
  ],
  [RIGHT.replace('CVSS:3.1/', ''), `is a vector of CVSS 3.1 and does not say so: write ${RIGHT}`],
  [RIGHT.replace('3.1', '4.0'), `is a vector of CVSS 3.1 and does not say so: write ${RIGHT}`],
  [`9.8 (${RIGHT})`, `is more than a vector: write only ${RIGHT}`],
  [
    'AV:N/AC:L/Au:N/C:P/I:P/A:P',
    'is a vector of CVSS 2, which is not supported: take the vector of CVSS 3.1 or 4.0',
  ],
  [
    RIGHT.replace('3.1', '3.2'),
    'is of CVSS "3.2", which is not supported: take the vector of CVSS 3.1 or 4.0',
  ],
  ['9.8', `is not a vector: write one such as ${RIGHT}`],
  [`${FOUR}/S:P/E:A`, `has its parts in another order than CVSS 4.0 asks: write ${FOUR}/E:A/S:P`],
])('%s: %s', (vector, fault) => {
  expect(cvssFault(vector)).toBe(fault);
});
