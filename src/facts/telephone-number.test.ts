import { expect, it } from 'vitest';
import { groupedNumber } from './telephone-number.ts';

it.each([
  ['+31205550100', '+31 20 555 0100'],
  ['+12025550100', '+1 202 555 0100'],
  ['+442079460100', '+44 207 946 0100'],
  ['+33123456789', '+33 12 345 6789'],
  ['+4533123456', '+45 3312 3456'],
  ['+35312345678', '+353 1234 5678'],
  ['+3545551234', '+354 555 1234'],
  ['+4930123456789', '+49 301 2345 6789'],
  ['+999', '+999'],
])('writes %s as %s', (number, grouped) => {
  expect(groupedNumber(number).replaceAll('\u00a0', ' ')).toBe(grouped);
});

it('keeps every digit, for numbers of every length', () => {
  for (let length = 7; length <= 15; length += 1) {
    const number = `+${'3123456789012345'.slice(0, length)}`;
    expect(groupedNumber(number).replaceAll('\u00a0', '')).toBe(number);
  }
});
