import { AdvisoryFacts, AdvisoryFrontMatter, type Advisory, type AdvisoryText } from '../model/advisory.ts';
import type { Problem } from '../model/problem.ts';
import { error, topOf, type Read } from './complaint.ts';
import type { Published } from './language-file.ts';
import { folderOf, nameOf } from './layout.ts';
import type { Manner } from './manner.ts';
import type { Shelf } from './shelf.ts';
import type { TextFile } from './text.ts';
import { byLanguage, readTexts, type Folders } from './texts.ts';
import { readYaml } from './yaml.ts';

type Texts = Folders<AdvisoryFrontMatter>;

/** Reads all advisories, sorted by ID; one whose facts have problems is left out, or kept as the manner says. */
export function readAdvisories(
  shelf: Shelf,
  published: Published,
  label: string,
  manner: Manner,
): Read<Advisory[]> {
  const [misnamed, files] = partition(shelf['advisory-text'] ?? [], isMisnamedFacts);
  const texts = readTexts(files, 'md', AdvisoryFrontMatter, published, manner);
  const facts = shelf.facts ?? [];
  const known = new Set([...facts, ...misnamed].map(({ path }) => folderOf(path)));
  const bare = [...texts.value.keys()].filter((folder) => !known.has(folder));
  const guessed = manner.keeps ? [...misnamed, ...bare.map((folder) => noFacts(folder, label))] : [];
  const reads = [...facts, ...guessed].map((file) => readAdvisory(file, texts.value, manner));
  return {
    value: reads.flatMap(({ value }) => value ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    problems: [
      ...texts.problems,
      ...reads.flatMap(({ problems }) => problems),
      ...misnamed.map(({ file }) => rename(file)),
      ...bare.map((folder) => lacking(`${label}/${folder}`)),
    ],
  };
}

function readAdvisory(file: TextFile, texts: Texts, manner: Manner): Read<Advisory | undefined> {
  const { value, problems } = manner.fit(AdvisoryFacts, readYaml(file.text, file.file));
  if (value === undefined) return { value, problems };
  const folder = folderOf(file.path);
  const id = AdvisoryFacts.shape.id.safeParse(value.id).success ? value.id : nameOf(folder);
  const written = (texts.get(folder) ?? []).map(
    ({ language, file: textFile, front, body }): AdvisoryText => ({
      ...front,
      language,
      file: textFile,
      markdown: body,
    }),
  );
  return { value: { ...value, id, file: file.file, texts: byLanguage(written) }, problems: [] };
}

/** The facts of a folder that has only texts. */
function noFacts(folder: string, label: string): TextFile {
  return { path: `${folder}/advisory.yaml`, file: `${label}/${folder}/advisory.yaml`, text: '' };
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
