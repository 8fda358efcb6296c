import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse } from 'yaml';
import { formatReport } from '../check/report.ts';
import { CommandFailure, EXIT } from '../commands/failure.ts';
import { readJson } from '../reader/json.ts';
import { readYaml } from '../reader/yaml.ts';
import type { Answers } from './questions.ts';

/**
 * The answers in a file, YAML or JSON: the names of the flags, a list for several values, and one text per language
 * as `name: { en: ..., nl: ... }`. Every value is taken as it is written, so that a number keeps its + and its zeros.
 * @throws CommandFailure (exit code 2) for a file that cannot be read
 */
export async function readAnswers(file: string): Promise<Answers> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new CommandFailure(EXIT.usage, `--answers: ${file} cannot be read`);
  const sheet = extname(file) === '.json' ? readJson(text, file) : readYaml(text, file);
  if (sheet.problems.length > 0) throw new CommandFailure(EXIT.usage, formatReport(sheet.problems));
  const written: unknown = parse(text, { schema: 'failsafe' });
  if (!isGroup(written))
    throw new CommandFailure(EXIT.usage, `--answers: ${file} has no lines such as "short-name: EX-CSIRT"`);
  return Object.fromEntries(Object.entries(written).flatMap(([name, value]) => answersUnder(name, value)));
}

function answersUnder(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return [[name, value.map(String).join(name === 'address' ? '; ' : ', ')]];
  if (!isGroup(value)) return value === '' ? [] : [[name, String(value)]];
  return Object.entries(value).map(([language, text]) => [`${name}.${language}`, String(text)]);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
