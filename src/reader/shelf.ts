import type { Problem } from '../model/problem.ts';
import type { Read } from './complaint.ts';
import type { ContentFile, Folder } from './folder.ts';
import { folderOf, isIgnored, isKnownFolder, isReadable, kindOf, type Kind } from './layout.ts';
import { privateKeyProblems } from './private-key.ts';
import { emptyFolders, strayFile, strayFolders } from './stray.ts';
import { decode, type TextFile } from './text.ts';
import { withoutMerges } from './unfinished-merge.ts';

/** The files of the content folder by what they are. */
export type Shelf = Partial<Record<Kind, TextFile[]>>;

/** Sorts files by what they are; what has no meaning, and what must never be here, is a problem and left out. */
export function shelve(folder: Folder, label: string): Read<Shelf> {
  const secrets = folder.files.flatMap(privateKeyProblems);
  const open = folder.files.filter(({ file }) => !secrets.some((secret) => secret.file === file));
  const visible = open.filter(({ path }) => !isIgnored(path));
  const placed = visible.filter(({ path }) => kindOf(path) !== undefined && kindOf(path) !== 'signature');
  const texts = placed.map(textOf);
  return {
    value: Object.groupBy(
      texts.flatMap(({ value }) => value ?? []),
      ({ path }) => kindOf(path) ?? 'signature',
    ),
    problems: [
      ...folder.problems,
      ...secrets,
      ...strays(visible),
      ...strayFolders(folder.folders, label),
      ...emptyFolders(folder.folders, namesOf(folder), label),
      ...texts.flatMap(({ problems }) => problems),
    ],
  };
}

/** Everything that is in the folder, read or not. */
function namesOf({ files, problems }: Folder): string[] {
  return [...files, ...problems].map(({ file }) => file);
}

function strays(files: ContentFile[]): Problem[] {
  return files
    .filter(({ path }) => kindOf(path) === undefined)
    .filter(({ path }) => !path.includes('/') || isKnownFolder(folderOf(path)))
    .map(({ path, file }) => strayFile(path, file));
}

/** A file that is no text stays on its shelf, without words, to be told that it does not belong there. */
function textOf(file: ContentFile): Read<TextFile | undefined> {
  const { path, file: shown } = file;
  if (!isReadable(path)) return { value: { path, file: shown, text: '' }, problems: [] };
  const { value, problems } = decode(file);
  return value === undefined ? { value, problems } : withoutMerges(value);
}
