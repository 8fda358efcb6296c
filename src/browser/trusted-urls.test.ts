import { describe, expect, it } from 'vitest';
import { isBelow } from './trusted-urls.ts';

describe('what is a script of the search', () => {
  const check = (url: string) =>
    isBelow(url, '/security/pagefind/', 'https://www.example.org/security/en/search/');

  it('is below its folder on this site', () => {
    expect(check('/security/pagefind/pagefind-worker.js')).toBe(true);
    expect(check('https://www.example.org/security/pagefind/pagefind-worker.js')).toBe(true);
  });

  it('is nothing else', () => {
    expect(check('/security/pagefind/../evil.js')).toBe(false);
    expect(check('//evil.example/security/pagefind/x.js')).toBe(false);
    expect(check('data:text/javascript,alert(1)')).toBe(false);
    expect(check('blob:https://www.example.org/1234')).toBe(false);
  });
});
