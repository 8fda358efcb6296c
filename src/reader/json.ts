import type { Problem } from '../model/problem.ts';
import { error } from './complaint.ts';
import { positionAt, readYaml, type Sheet } from './yaml.ts';

/** Reads JSON: strictly by its own grammar, and then as the YAML that all JSON is, for its places and repeated keys. */
export function readJson(text: string, file: string): Sheet {
  const sheet = readYaml(text, file);
  const fault = syntaxProblem(text, file, sheet);
  return fault === undefined ? sheet : { ...sheet, value: undefined, problems: [fault] };
}

function syntaxProblem(text: string, file: string, sheet: Sheet): Problem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (cause) {
    const offset = /at position (\d+)/.exec((cause as Error).message)?.[1];
    const at =
      offset === undefined
        ? (sheet.problems[0] ?? positionAt(file, text, text.length))
        : positionAt(file, text, Number(offset));
    return error('json', { file, line: at.line, column: at.column }, MESSAGE, REMEDY);
  }
}

const MESSAGE = 'this does not follow the rules of a .json file';
const REMEDY =
  'write { first, then lines such as "key": "words" with a comma after each but the last, then }';
