import { expect, it } from 'vitest';
import { nextId } from './next-id.ts';

it('is one more than the highest of the year, whatever the case, and fills no gap', () => {
  const folders = [
    'EX-2026-0001',
    'ex-2026-0007',
    'EX-2025-0044',
    'EX-2026-0009-old',
    'EXTRA-2026-0050',
    '.new-1',
  ];
  expect(nextId('EX', '2026', folders)).toBe('EX-2026-0008');
  expect(nextId('EX', '2027', folders)).toBe('EX-2027-0001');
});

it('goes on after 9999', () => {
  expect(nextId('EX-CSIRT', '2026', ['EX-CSIRT-2026-9999'])).toBe('EX-CSIRT-2026-10000');
});
