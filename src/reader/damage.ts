import type { Position, Problem } from '../model/problem.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { TextFile } from './text.ts';

/**
 * Tells the places where something stands in for what is wrong: what a rule finds there is not the writer’s doing.
 * Where the signs of a file’s YAML are broken, that is all of its YAML.
 */
export function damageIn(
  files: readonly TextFile[],
  problems: readonly Problem[],
): (at: Position) => boolean {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const places = new Set(errors.map(placeOf));
  const broken = new Set(errors.filter(isOfSigns).map(({ file }) => file));
  const heads = new Map(
    files.filter(({ file }) => broken.has(file)).map((file) => [file.file, headLines(file)]),
  );
  const read = new Set(files.map(({ file }) => file));
  const isUnread = (file: string) => /\/(team|advisory)\.yaml$/.test(file) && !read.has(file);
  return (at) => places.has(placeOf(at)) || at.line <= (heads.get(at.file) ?? 0) || isUnread(at.file);
}

function isOfSigns({ rule }: Problem): boolean {
  return ['yaml', 'json', 'front-matter'].includes(rule);
}

/** How many lines of a file are YAML. */
function headLines({ path, text }: TextFile): number {
  if (!/\.mdx?$/i.test(path)) return Infinity;
  const parts = splitFrontMatter(text);
  return 'head' in parts ? parts.head.split('\n').length + 1 : 1;
}

function placeOf({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}
