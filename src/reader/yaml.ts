import { parseDocument, type Document } from 'yaml';
import { Remembered } from '../memory/remembered.ts';
import type { Path, Position, Problem } from '../model/problem.ts';
import { error } from './complaint.ts';
import { faultsOf, type Fault } from './yaml-faults.ts';
import { offsetOf, offsetOfKey } from './yaml-place.ts';
import { yamlWords } from './yaml-words.ts';

/** A YAML text read: its value, and where everything in it stands. */
export interface Sheet {
  /** Undefined where the text is so broken that its values mean nothing. */
  value: unknown;
  /** The value as far as it can be made out, however broken the text is. */
  guess: unknown;
  problems: Problem[];
  /** The place of a value, or of its nearest parent; of a list or a group of keys, the key it stands under. */
  place(path: Path): Position;
  /** The place of a key. */
  keyPlace(path: Path): Position;
}

/** Nesting that no writer needs and that could exhaust the parser. */
const ABYSS = /(?:[[{]\s*|[-?:] +){40}/;

/** What a text says as far as it can be made out, and what is wrong with its signs. */
type Contents = { value?: unknown; faults: Fault[] };

/** What YAML texts say. */
export const contentsOfYaml = new Remembered<Contents>();

/** Reads YAML 1.2 without what a writer has no use for: anchors, aliases, tags, directives, several documents. */
export function readYaml(text: string, file: string): Sheet {
  const { value, faults } = contentsOfYaml.of(text, contentsOf);
  const at = (offset: number) => positionAt(file, text, offset);
  let known: Document | undefined;
  const document = () => (known ??= parse(ABYSS.test(text) ? '' : text));
  return {
    value: faults.every(({ code }) => code === 'DUPLICATE_KEY') ? value : undefined,
    guess: value,
    problems: firstOfEachLine(faults.map((fault) => complain(fault, text, at(fault.offset)))),
    place: (path) => at(offsetOf(document(), path)),
    keyPlace: (path) => at(offsetOfKey(document(), path)),
  };
}

function contentsOf(text: string): Contents {
  const depth = text.search(ABYSS);
  if (depth >= 0) return { faults: [{ code: 'RESOURCE_EXHAUSTION', offset: depth }] };
  const document = parse(text);
  return { value: guess(document), faults: faultsOf(document, text) };
}

/** The line and column of a character of a text. */
export function positionAt(file: string, text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

function parse(text: string): Document {
  return parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: 'error' });
}

/** An alias without its anchor, and the like, leave nothing to be made out. */
function guess(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

function complain({ code, offset }: Fault, text: string, at: Position): Problem {
  const { message, remedy } = yamlWords(code, text, offset);
  return error('yaml', at, message, remedy);
}

function firstOfEachLine(problems: Problem[]): Problem[] {
  return problems.filter(({ line }, index) => problems.findIndex((other) => other.line === line) === index);
}
