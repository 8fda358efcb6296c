import { describe, expect, it } from 'vitest';
import { secretFreeEnvironment } from './environment.ts';

describe('the environment of the process that renders content', () => {
  const environment = secretFreeEnvironment(
    {
      PATH: '/bin',
      SLASH_SIGNING_KEY: 'secret',
      SLASH_SIGNING_PASSPHRASE: 'secret',
      GITHUB_TOKEN: 'secret',
      TZ: 'Asia/Tokyo',
    },
    { SLASH_NOW: '2026-11-21T12:00:00Z' },
  );

  it('holds no key, passphrase or token', () => {
    expect(Object.values(environment)).not.toContain('secret');
  });

  it('holds what the tools need, in UTC whatever the machine’s zone', () => {
    expect(environment).toMatchObject({ PATH: '/bin', TZ: 'UTC', SLASH_NOW: '2026-11-21T12:00:00Z' });
  });
});
