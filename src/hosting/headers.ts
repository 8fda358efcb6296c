import type { HeaderClass } from '../model/publication.ts';

type Headers = Record<string, string>;

const PAGE_POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** The search page compiles WebAssembly in a worker and takes what is typed; nothing else is opened for it. */
const SEARCH_POLICY: Record<string, string> = {
  ...PAGE_POLICY,
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'trusted-types': 'default',
};

const FILE_POLICY: Record<string, string> = {
  'default-src': "'none'",
  'frame-ancestors': "'none'",
  sandbox: '',
};

/** What a team puts in `public/` is shown as it is, and runs nothing: no script of a drawing or of a page. */
const TEAM_FILE_POLICY: Record<string, string> = {
  'default-src': "'none'",
  'img-src': "'self' data:",
  'style-src': "'self' 'unsafe-inline'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const UNUSED_FEATURES = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'payment',
  'usb',
  'browsing-topics',
];

const EVERYWHERE: Headers = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const PAGE: Headers = {
  ...EVERYWHERE,
  'Content-Security-Policy': policy(PAGE_POLICY),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-cache',
};

/** For what other teams’ tools and pages fetch from elsewhere. */
const OPEN: Headers = {
  ...EVERYWHERE,
  'Content-Security-Policy': policy(FILE_POLICY),
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'no-cache',
};

/** The HTTP headers of each class of files, but for Content-Type, which each file has of its own. */
export const HEADERS: Record<HeaderClass, Headers> = {
  page: PAGE,
  'search-page': { ...PAGE, 'Content-Security-Policy': policy(SEARCH_POLICY) },
  text: OPEN,
  'open-data': OPEN,
  'key-directory': OPEN,
  'team-file': {
    ...EVERYWHERE,
    'Content-Security-Policy': policy(TEAM_FILE_POLICY),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'public, max-age=3600',
  },
  // A worker is loaded as an asset, and a page that isolates itself takes only a worker that does so too.
  asset: {
    ...EVERYWHERE,
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'public, max-age=3600',
  },
};

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');
}
