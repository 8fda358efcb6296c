import { dirname } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = dirname(import.meta.dirname);

export default defineConfig({
  root,
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      { root, test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/tests/whole-site/**'] } },
      {
        root,
        test: {
          name: 'whole-site',
          include: ['src/tests/whole-site/**/*.test.ts'],
          globalSetup: 'src/tests/built-sites.ts',
          testTimeout: 60_000,
          hookTimeout: 240_000,
          // Each of these files builds or serves whole sites: side by side they would only wait for each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
