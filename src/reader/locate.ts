import type { Locate } from '../model/problem.ts';
import { topOf } from './complaint.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { TextFile } from './text.ts';
import { readYaml, type Sheet } from './yaml.ts';

/**
 * Finds places in the files of a content folder. A file may be named as a writer sees it (`content/team.yaml`)
 * or from the content folder down (`team.yaml`); one that is not there has only a beginning.
 */
export function locator(files: readonly TextFile[], label: string): Locate {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const sheets = new Map<string, Sheet>();
  return (name, path = []) => {
    const file = name.startsWith(`${label}/`) ? name : `${label}/${name}`;
    const text = texts.get(file);
    if (text === undefined || path.length === 0) return topOf(file);
    const sheet = sheets.get(file) ?? readYaml(yamlOf(file, text), file);
    sheets.set(file, sheet);
    return sheet.place(path);
  };
}

function yamlOf(file: string, text: string): string {
  if (!/\.mdx?$/.test(file)) return text;
  const parts = splitFrontMatter(text);
  return 'head' in parts ? parts.head : '';
}
