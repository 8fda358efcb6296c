import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { RULES } from './index.ts';

it('every rule has a name of its own and a file with a test', () => {
  const paths = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const files = paths.map((path) => basename(path));
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !files.includes(`${id}.ts`) || !files.includes(`${id}.test.ts`))).toEqual([]);
});
