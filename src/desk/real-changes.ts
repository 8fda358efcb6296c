import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Changes } from './new-content.ts';

/** Changes without what is there just so already. */
export async function realChanges(content: string, { writes, removes }: Changes): Promise<Changes> {
  const real = await Promise.all(
    Object.entries(writes).map(async ([path, text]) => {
      const present = await readFile(join(content, path), 'utf8').catch(() => undefined);
      return present === text ? [] : [[path, text] as const];
    }),
  );
  return { writes: Object.fromEntries(real.flat()), removes };
}

/** True where there is nothing to change. */
export function isNothing({ writes, removes }: Changes): boolean {
  return removes.length === 0 && Object.keys(writes).length === 0;
}
