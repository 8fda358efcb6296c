import { expect, it } from 'vitest';
import { mountPath, siteAddress } from './site-address.ts';

it.each([
  ['https://www.example.org', { origin: 'https://www.example.org' }],
  ['https://WWW.example.org/', { origin: 'https://www.example.org' }],
  ['https://www.example.org/security/', { origin: 'https://www.example.org', path: '/security' }],
  ['https://bücher.example:8443/a/b', { origin: 'https://xn--bcher-kva.example:8443', path: '/a/b' }],
  ['http://www.example.org/', { origin: 'http://www.example.org/' }],
  ['www.example.org', { origin: 'www.example.org' }],
  ['https://www.example.org/?a=b', { origin: 'https://www.example.org/?a=b' }],
])('takes %s apart, or leaves it to be judged', (given, address) => {
  expect(siteAddress(given)).toEqual(address);
});

it.each([
  ['/', '/'],
  ['security', '/security'],
  ['/a/b/', '/a/b'],
])('writes the path %s as %s', (given, path) => {
  expect(mountPath(given)).toBe(path);
});
