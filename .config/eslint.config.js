import { dirname } from 'node:path';
import tseslint from 'typescript-eslint';

const root = dirname(import.meta.dirname);

export default tseslint.config(
  {
    basePath: root,
    ignores: [
      'dist/**',
      '.astro/**',
      '.cache/**',
      'node_modules/**',
      'src/tests/fixtures/**',
      '**/*.astro',
      '**/*.js',
      '**/*.mjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    basePath: root,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // An environment variable that is set to nothing is one that is not set.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    basePath: root,
    files: ['src/**/*.ts'],
    ignores: ['src/openpgp/**', 'src/tests/**', '**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'openpgp', message: 'Only src/openpgp imports openpgp.' }] },
      ],
    },
  },
);
