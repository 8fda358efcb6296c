import { AdvisoryFacts, AdvisoryFrontMatter, type Advisory, type AdvisoryText } from '../model/advisory.ts';
import type { Problem } from '../model/problem.ts';
import { error, topOf, type Read } from './complaint.ts';
import type { Published } from './language-file.ts';
import { folderOf, nameOf } from './layout.ts';
import type { Shelf } from './shelf.ts';
import type { TextFile } from './text.ts';
import { byLanguage, readTexts, type Folders } from './texts.ts';
import { fit } from './values.ts';
import { readYaml } from './yaml.ts';

type Texts = Folders<AdvisoryFrontMatter>;

/** Reads all advisories, sorted by ID; one whose facts have problems is left out. */
export function readAdvisories(shelf: Shelf, published: Published, label: string): Read<Advisory[]> {
  const [misnamed, files] = partition(shelf['advisory-text'] ?? [], isMisnamedFacts);
  const texts = readTexts(files, 'md', AdvisoryFrontMatter, published);
  const facts = shelf.facts ?? [];
  const reads = facts.map((file) => readAdvisory(file, texts.value));
  const known = new Set([...facts, ...misnamed].map(({ path }) => folderOf(path)));
  return {
    value: reads.flatMap(({ value }) => value ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    problems: [
      ...texts.problems,
      ...reads.flatMap(({ problems }) => problems),
      ...misnamed.map(({ file }) => rename(file)),
      ...[...texts.value.keys()]
        .filter((folder) => !known.has(folder))
        .map((folder) => lacking(`${label}/${folder}`)),
    ],
  };
}

function readAdvisory(file: TextFile, texts: Texts): Read<Advisory | undefined> {
  const facts = fit(AdvisoryFacts, readYaml(file.text, file.file));
  if (facts.value === undefined) return { value: undefined, problems: facts.problems };
  const written = (texts.get(folderOf(file.path)) ?? []).map(
    ({ language, file: textFile, front, body }): AdvisoryText => ({
      ...front,
      language,
      file: textFile,
      markdown: body,
    }),
  );
  return { value: { ...facts.value, file: file.file, texts: byLanguage(written) }, problems: [] };
}

function isMisnamedFacts({ path }: TextFile): boolean {
  return /^advisory\.|\.ya?ml$/i.test(nameOf(path));
}

function rename(file: string): Problem {
  return error(
    'layout',
    topOf(file),
    'the name of this file must be advisory.yaml',
    'rename it to advisory.yaml',
  );
}

function lacking(folder: string): Problem {
  return error(
    'layout',
    topOf(`${folder}/advisory.yaml`),
    'this file is missing: the facts of an advisory stand in it',
    'write it, or make the advisory with "npm run new -- advisory"',
  );
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
