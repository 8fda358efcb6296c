/// <reference types="astro/client" />

/** Standing documents by `<slug>/<language>`, as the MDX compiler makes them (src/build/standing-modules.ts). */
declare module 'virtual:standing-documents' {
  import type { MDXInstance } from 'astro';
  export const documents: Record<string, () => Promise<MDXInstance<Record<string, unknown>>>>;
}
