import type { z } from 'zod';
import type { Path } from '../model/problem.ts';
import type { Fault } from './faults.ts';
import { named, quoted } from './naming.ts';
import { nearest } from '../model/nearest.ts';
import { linesRemedy, QUOTES, replaceRemedy, withThis } from './remedies.ts';
import { fieldAt, type Field } from './schema-shape.ts';
import type { Clauses } from './yaml-words.ts';

type Issue = z.core.$ZodIssue;

/** A writer’s words for a value that does not fit the model. */
export function zodWords(schema: z.ZodType, fault: Fault): Clauses {
  const field = fieldAt(schema, fault.path);
  switch (fault.kind) {
    case 'unknown':
      return unknownWords(fault.path, fault.suggestion, fault.known);
    case 'missing':
      return { message: `${named(fault.path)} is missing`, remedy: missingRemedy(fault.path, field) };
    case 'bad-key':
      return keyWords(fault.path, fault.issue);
    case 'wrong':
      return wrongWords(fault.path, fault.issue, field);
  }
}

function unknownWords(path: Path, suggestion: string | undefined, known: string[]): Clauses {
  const message = `${quoted(path.at(-1))} is not a key here`;
  if (suggestion !== undefined) return { message, remedy: `did you mean "${suggestion}"?` };
  const few = known.length > 0 && known.length <= 20;
  return { message, remedy: few ? `take it out; the keys here are ${known.join(', ')}` : 'take it out' };
}

function missingRemedy(path: Path, field: Field): string {
  return `add "${String(path.at(-1))}:"${withThis(field)}`;
}

function wrongWords(path: Path, issue: Issue, field: Field): Clauses {
  if (issue.input === null || issue.input === '') return emptyWords(path, field);
  if (issue.message !== '') return ownWords(path, issue, field);
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(path, issue.expected, issue.input, field);
    case 'invalid_value':
      return choiceWords(path, issue.values.map(String), issue.input);
    case 'too_small':
    case 'too_big':
      return sizeWords(path, issue, field);
    default:
      return { message: `${named(path)} is not right`, remedy: replaceRemedy(field) };
  }
}

function emptyWords(path: Path, field: Field): Clauses {
  if (path.length === 0) return { message: 'nothing is written here', remedy: linesRemedy('write', field) };
  const remedy = field.optional ? 'fill it in, or take the line out' : `fill it in${withThis(field)}`;
  return { message: `${named(path)} is empty`, remedy };
}

/**
 * Where the model has its own words: "is not ..." is said of the value, "must ..." of its key. What it says after a
 * colon may be what to do.
 */
function ownWords(path: Path, issue: Issue, field: Field): Clauses {
  const isShort = typeof issue.input === 'string' || typeof issue.input === 'number';
  const subject = issue.message.startsWith('is ') && isShort ? quoted(issue.input) : named(path);
  const [fault, remedy] = halves(issue.message);
  return {
    message: `${subject} ${fault}`,
    remedy: OWN_REMEDIES[String(path.at(-1))] ?? remedy ?? textRemedy(issue, field),
  };
}

function keyWords(path: Path, issue: Issue): Clauses {
  const [fault, remedy] = halves(issue.message);
  return { message: `${quoted(path.at(-1))} ${fault}`, remedy: remedy ?? 'change this key' };
}

/** What the model says is wrong, and what to do where it says that too. */
function halves(words: string): [fault: string, remedy: string | undefined] {
  const [, fault, remedy] = /^(.*?): ((?:write|did you mean|put|add|leave|take) .*)$/s.exec(words) ?? [];
  return [fault ?? words, remedy];
}

/** What must not be public is not a mistake in writing: the writer must not be told to call it something else. */
const OWN_REMEDIES: Partial<Record<string, string>> = {
  tlp: 'keep this advisory out of this folder, or first ask whoever set the label whether it may be public',
  audience: 'take this number out of this file, or first ask whether everyone may know it',
};

function textRemedy({ code, input }: Issue, field: Field): string {
  const isBare = typeof input === 'number' || typeof input === 'boolean';
  return code === 'invalid_union' && isBare ? QUOTES : replaceRemedy(field);
}

function typeWords(path: Path, expected: string, input: unknown, field: Field): Clauses {
  const [wanted, remedy] = TYPES[expected] ?? ['must be something else', replaceRemedy(field)];
  if (path.length === 0) return { message: 'there are no keys here', remedy: linesRemedy('write', field) };
  const isGroup = typeof input === 'object';
  const bestRemedy =
    expected === 'object'
      ? linesRemedy('write under it', field)
      : expected === 'string' && isGroup
        ? 'write one text'
        : remedy;
  return { message: `${named(path)} ${wanted}`, remedy: bestRemedy };
}

const WHOLE = ['must be a whole number', 'write a number in digits, without quotes'] as const;
const TYPES: Partial<Record<string, readonly [string, string]>> = {
  string: ['must be a text', QUOTES],
  boolean: ['must be true or false', 'write true or false, without quotes'],
  array: ['must be a list', 'write each item on a line of its own, beginning with "- "'],
  object: ['must have keys of its own', ''],
  record: ['must have one text per key', 'write each key and its text on a line of its own'],
  int: WHOLE,
  number: WHOLE,
};

function choiceWords(path: Path, choices: string[], input: unknown): Clauses {
  const meant = nearest(String(input), choices);
  const list = choices.length === 1 ? `write ${String(choices[0])}` : `write one of: ${choices.join(', ')}`;
  return {
    message: `${named(path)} cannot be ${quoted(input)}`,
    remedy: meant === undefined ? list : `did you mean "${meant}"? If not, ${list}`,
  };
}

function sizeWords(
  path: Path,
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  field: Field,
): Clauses {
  if (issue.origin === 'array')
    return { message: `${named(path)} is an empty list`, remedy: replaceRemedy(field) };
  const bound = issue.code === 'too_small' ? `${issue.minimum} or more` : `${issue.maximum} or less`;
  return { message: `${named(path)} must be ${bound}`, remedy: replaceRemedy(field) };
}
