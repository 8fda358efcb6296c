import { describe, expect, it } from 'vitest';
import type { Site } from '../model/site.ts';
import { sampleKey, sampleSite } from '../tests/sample-site.ts';
import { directoryHash, directoryPlace, webKeyDirectory } from './web-key-directory.ts';

const NOW = '2026-11-21T12:00:00Z';

describe('directoryHash', () => {
  it.each([
    ['Joe.Doe', 'iy9q119eutrkn8s1mk4r39qejnbu3n5q'],
    ['bernhard.reiter', 'it5sewh54rxz33fwmr8u6dy4bbz8itz4'],
    ['security', 't5s8ztdbon8yzntexy6oz5y48etqsnbb'],
    ['csirt', 'ahrnamnoi5m8jmw373g6cdiau7e3nf9w'],
  ])('gives %s the name %s', (localPart, hash) => {
    expect(directoryHash(localPart)).toBe(hash);
  });

  it('lowers ASCII letters and no others', () => {
    expect(directoryHash('CSIRT')).toBe(directoryHash('csirt'));
    expect(directoryHash('É')).not.toBe(directoryHash('é'));
  });
});

describe('webKeyDirectory', () => {
  it('publishes both layouts with their policy files', () => {
    const files = webKeyDirectory(sampleSite(), NOW);
    const hash = 'ahrnamnoi5m8jmw373g6cdiau7e3nf9w';
    expect(files.map(({ address, mediaType }) => `${address} ${mediaType}`)).toEqual([
      `/.well-known/openpgpkey/hu/${hash} application/octet-stream`,
      `/.well-known/openpgpkey/example.org/hu/${hash} application/octet-stream`,
      '/.well-known/openpgpkey/policy text/plain',
      '/.well-known/openpgpkey/example.org/policy text/plain',
    ]);
  });

  it('serves all keys of one mailbox together, the revoked one too', () => {
    const keys = [
      sampleKey({ address: 'CSIRT@Example.org', directoryBase64: 'AQI=' }),
      sampleKey({ address: 'csirt@example.org', directoryBase64: 'AwQ=', use: 'retired', revoked: true }),
    ];
    const [direct] = webKeyDirectory(sampleSite({ keys }), NOW);
    expect(direct && [...direct.bytes]).toEqual([1, 2, 3, 4]);
  });

  it('has a policy for each domain and no key without a mailbox', () => {
    const keys = [sampleKey(), sampleKey({ address: 'member@team.example.net', use: 'member' })];
    const addresses = webKeyDirectory(sampleSite({ keys }), NOW).map(({ address }) => address);
    expect(addresses.filter((address) => address.endsWith('/policy'))).toEqual([
      '/.well-known/openpgpkey/policy',
      '/.well-known/openpgpkey/example.org/policy',
      '/.well-known/openpgpkey/team.example.net/policy',
    ]);
    expect(webKeyDirectory({ ...sampleSite(), keys: [] } satisfies Site, NOW)).toEqual([]);
  });

  it('puts the advanced layout under the lower-case domain', () => {
    expect(directoryPlace('Security@EXAMPLE.org').keys[1]).toBe(
      '/.well-known/openpgpkey/example.org/hu/t5s8ztdbon8yzntexy6oz5y48etqsnbb',
    );
  });
});
