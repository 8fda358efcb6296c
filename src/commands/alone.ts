import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Does work that no two processes may do at once: the others wait. The lock is a file with the process’s number in it;
 * one whose process is gone is taken over, so a command that was killed stops nobody.
 */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  while (!(await taken(lock))) await setTimeout(50);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** True where a process with this number is running. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (await isAbandoned(lock)) await rm(lock, { force: true });
    return false;
  }
}

/** An empty lock is one that is being written at this moment; a reader looks again. */
async function isAbandoned(lock: string): Promise<boolean> {
  const owner = await readFile(lock, 'utf8').catch(() => '');
  return owner !== '' && !isAlive(Number(owner));
}
