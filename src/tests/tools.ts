import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Where Debian puts programs that other programs call. */
const BESIDE_PATH = ['/usr/lib/gnupg', '/usr/libexec', '/usr/sbin'];

/**
 * Groups tests that call programs: `needs('gpg', 'sq')('the signatures', () => { ... })`.
 * Where one is not installed the group is skipped and its name says why; with REQUIRE_TOOLS=1 it fails instead.
 */
export function needs(...tools: string[]): (name: string, tests: () => void) => void {
  const missing = tools.filter((tool) => !isThere(tool));
  return (name, tests) => {
    if (missing.length === 0) describe(name, tests);
    else if (process.env.REQUIRE_TOOLS === '1')
      describe(name, () => {
        failFor(missing);
      });
    else describe.skip(`${name} (skipped, not installed: ${missing.join(', ')})`, tests);
  };
}

/** What is no program of its own, and how to ask for it. */
const PROBES: Record<string, () => void> = {
  sectxt: () =>
    execFileSync(process.env.SECTXT_PYTHON ?? 'python3', ['-c', 'import sectxt'], { stdio: 'ignore' }),
  'the right to mount': () =>
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' }),
};

function isThere(tool: string): boolean {
  const probe = PROBES[tool];
  if (probe === undefined) return pathOf(tool) !== undefined;
  try {
    probe();
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed program, which may stand outside PATH; undefined where it is not installed. */
export function pathOf(tool: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...BESIDE_PATH];
  return folders.map((folder) => join(folder, tool)).find(isExecutable);
}

function failFor(missing: readonly string[]): void {
  it('has the programs it needs', () => {
    expect(missing, 'not installed, and REQUIRE_TOOLS=1 demands them').toEqual([]);
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
