import { expect, it } from 'vitest';
import { sampleKey, sampleSite } from '../tests/sample-site.ts';
import { keyFiles } from './key-file.ts';

it('offers every key as it is, as text that a browser shows', () => {
  const keys = [sampleKey(), sampleKey({ file: 'old.asc', use: 'retired' })];
  const files = keyFiles(sampleSite({ keys }));
  expect(files).toMatchObject([
    {
      address: '/security/keys/ex-csirt.asc',
      mediaType: 'text/plain; charset=utf-8',
      headers: 'open-data',
      signature: 'none',
    },
    { address: '/security/keys/old.asc' },
  ]);
  expect(new TextDecoder().decode(files[0]?.bytes)).toBe(keys[0]?.armored);
});
