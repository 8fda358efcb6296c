import { describe, expect, it } from 'vitest';
import { answer, type ServedFile } from './answer.ts';

const HOME: ServedFile = {
  address: '/security/en/index.html',
  mediaType: 'text/html; charset=utf-8',
  headers: 'page',
};
const FEED: ServedFile = {
  address: '/security/en/atom.xml',
  mediaType: 'application/atom+xml',
  headers: 'open-data',
};
const LOST: ServedFile = {
  address: '/security/404.html',
  mediaType: 'text/html; charset=utf-8',
  headers: 'page',
};
const FILES = [HOME, FEED, LOST];

const ask = (path: string) => answer(FILES, path, LOST.address);

describe('the answer to a request', () => {
  it('is the index of a folder, with the page’s policy', () => {
    expect(ask('/security/en/')).toMatchObject({ status: 200, file: HOME });
    expect(ask('/security/en/').headers['Content-Security-Policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
  });

  it('is a redirect for a folder without its slash', () => {
    expect(ask('/security/en')).toMatchObject({ status: 308, location: '/security/en/' });
  });

  it('lets every site read a feed, and gives its exact media type', () => {
    expect(ask('/security/en/atom.xml').headers).toMatchObject({
      'Content-Type': 'application/atom+xml',
      'Access-Control-Allow-Origin': '*',
    });
  });

  it.each(['/security/nl/', '/security/../package.json', '/etc/passwd', '/'])(
    'is the 404 page for %s',
    (path) => {
      expect(ask(path)).toMatchObject({ status: 404, file: LOST });
    },
  );
});
