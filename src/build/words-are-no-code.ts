import type { Plugin } from 'vite';

/**
 * Vite plugin: words that look like a place where Vite and Astro put values of the environment stay words. Both replace
 * `import.meta.env` wherever it stands in a module, and the words of a page are in one.
 */
export function wordsAreNoCode(): Plugin {
  return {
    name: 'words-are-no-code',
    transform: {
      filter: { id: /\.mdx$|data-layer-content/, code: /import\.meta\.env/ },
      handler: (code) => ({ code: code.replaceAll('import.meta.env', 'import.meta\\x2eenv'), map: null }),
    },
  };
}
