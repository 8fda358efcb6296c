import { describe, expect, it } from 'vitest';
import { counted, formsFrom } from './count.ts';

describe('a sentence that counts', () => {
  const forms = formsFrom('{"one":"{n} advisory","other":"{n} advisories"}');

  it('takes the form of the language', () => {
    expect([0, 1, 2, 1200].map((n) => counted(forms, n, 'en'))).toEqual([
      '0 advisories',
      '1 advisory',
      '2 advisories',
      '1,200 advisories',
    ]);
  });

  it('falls back to `other` where a form is missing', () => {
    expect(counted(forms, 2, 'ar')).toContain('advisories');
  });

  it('is empty where there are no words', () => {
    expect(counted(formsFrom(undefined), 3, 'en')).toBe('');
  });
});
