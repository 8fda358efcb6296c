import type { LanguageTag } from './language.ts';
import type { Moment } from './moment.ts';

/**
 * How a file is signed: security.txt in clear text, as RFC 9116 2.3 asks; the other documents by a detached
 * signature beside them; pages and assets through the signed manifest alone.
 */
export type SignaturePolicy = 'cleartext' | 'detached' | 'none';

/** Which HTTP headers go with a file; src/hosting has the table. */
export type HeaderClass =
  'page' | 'search-page' | 'text' | 'open-data' | 'key-directory' | 'asset' | 'team-file';

/** A page that Astro renders. */
export interface PublishedPage {
  /** Its address: `/security/en/reporting/`. */
  address: string;
  language?: LanguageTag;
  headers: HeaderClass;
  /** The addresses of the same page in every language, its own among them. */
  translations: Partial<Record<LanguageTag, string>>;
}

/** A file that the documents write, or that the team puts in `public/`. */
export interface PublishedFile {
  /** Its address: `/security/en/rfc2350.txt`. */
  address: string;
  /** The exact Content-Type it is served with. */
  mediaType: string;
  headers: HeaderClass;
  signature: SignaturePolicy;
  /** The moment its content was last changed: the date of its signature. */
  changed: Moment;
  bytes: Uint8Array;
}

/** Everything published, but for what the bundler and the search index name themselves. */
export interface Publication {
  pages: PublishedPage[];
  files: PublishedFile[];
  /** Folders whose files the tools name: bundled assets, search index. */
  folders: { address: string; headers: HeaderClass }[];
}
