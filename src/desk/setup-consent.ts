import { CommandFailure, EXIT } from '../commands/failure.ts';
import type { ContentState } from './content-state.ts';
import { uncommitted } from './git-state.ts';
import type { Changes } from './new-content.ts';
import type { Answers } from './questions.ts';
import type { Terminal } from './terminal.ts';

/** True where files of the sample go that somebody has changed: where it was said so, or a person agrees. @throws Interrupted */
export async function mayDropChanged(
  { changed }: ContentState,
  given: Answers,
  terminal: Terminal | undefined,
): Promise<boolean> {
  if (changed.length === 0) return false;
  if (given['remove-sample'] === 'true') return true;
  if (terminal === undefined) return false;
  terminal.tell(
    ['These files of the sample have been changed:', ...changed.map((path) => `  ${path}`)].join('\n'),
  );
  return agrees(terminal, 'Take them out too? A copy is kept', 'no');
}

/** True where a person agrees to the changes, or there is nobody to ask. @throws Interrupted */
export async function mayGoOn(
  { writes, removes }: Changes,
  { label, isEmpty }: { label: string; isEmpty: boolean },
  terminal: Terminal | undefined,
): Promise<boolean> {
  if (terminal === undefined) return true;
  const written = Object.keys(writes).filter((path) => !path.startsWith('.')).length;
  const sample = removes.length > 0 ? ` and take out ${removes.length} of the sample` : '';
  const copy = isEmpty ? '' : ' A copy of what is there is kept.';
  return agrees(terminal, `Write ${written} files in ${label}${sample}?${copy}`, 'yes');
}

/** @throws CommandFailure (exit code 2) where a file would change that git has not got as it is, unless told to go on */
export async function refuseUncommitted(
  { writes, removes }: Changes,
  { sample, files }: ContentState,
  { content, label, isForced }: { content: string; label: string; isForced: boolean },
): Promise<void> {
  if (isForced) return;
  const touched = [...Object.keys(writes), ...removes];
  const atRisk = touched.filter((path) => files.includes(path) && !sample.includes(path));
  const unsaved = await uncommitted(content, atRisk);
  if (unsaved.length === 0) return;
  throw new CommandFailure(
    EXIT.usage,
    [
      'These files have changes that are not committed:',
      ...unsaved.map((path) => `  ${label}/${path}`),
      'Commit them first, or add --force: a copy is kept.',
    ].join('\n'),
  );
}

async function agrees(terminal: Terminal, question: string, otherwise: 'yes' | 'no'): Promise<boolean> {
  const answer = (await terminal.ask(`${question} (yes or no) [${otherwise}]: `)) || otherwise;
  return /^y(es)?$/i.test(answer);
}
