import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Which of some files of a folder git would lose a change of: changed since the last commit, or never committed.
 * None where the folder is in no repository, or git is not installed.
 */
export async function uncommitted(folder: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const args = [
    '-C',
    folder,
    'status',
    '--porcelain',
    '-z',
    '--untracked-files=all',
    '--no-renames',
    '--',
    ...paths,
  ];
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
  const said = await run('git', args, { env }).catch(() => ({ stdout: '' }));
  const changed = said.stdout
    .split('\0')
    .map((line) => line.slice(3))
    .filter(Boolean);
  return paths.filter((path) => changed.some((file) => file === path || file.endsWith(`/${path}`)));
}
