import { stringify } from 'yaml';
import { z } from 'zod';
import { bare } from '../reader/schema-shape.ts';

/** What is to be written: keys that are there, and for the others an example. */
export interface Draft {
  schema: z.ZodObject;
  value: Record<string, unknown>;
  /** Keys that are in neither are left out. */
  example: Record<string, unknown>;
}

const WIDTH = 100;

/**
 * YAML with a note before each key, in the words of the schema. A key without a value stands there as an example behind
 * a `#`, with which it begins to hold when the `#` is taken away.
 */
export function annotatedYaml(draft: Draft): string {
  const blocks = fieldsOf(draft).map((lines) => lines.join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** The same without blank lines between the keys, as it stands in front matter. */
export function annotatedFrontMatter(draft: Draft): string {
  return `${fieldsOf(draft).flat().join('\n')}\n`;
}

function fieldsOf({ schema, value, example }: Draft): string[][] {
  const fields = Object.entries<z.ZodType>(schema.shape);
  return fields.flatMap(([key, field]) => {
    if (value[key] !== undefined)
      return [[...noteOn(field), ...written(key, field, value[key], example[key])]];
    if (example[key] === undefined) return [];
    const lines = written(key, field, example[key], example[key]);
    return [[...noteOn(field), ...lines.map((line) => `#${line}`)]];
  });
}

function written(key: string, field: z.ZodType, value: unknown, example: unknown): string[] {
  const inner = bare(field);
  if (inner instanceof z.ZodObject) return [`${key}:`, ...indented(group(inner, value, example))];
  const element = inner instanceof z.ZodArray ? bare(inner.element as z.ZodType) : undefined;
  if (!(element instanceof z.ZodObject)) return plain({ [key]: value });
  const model = (example as unknown[] | undefined)?.[0];
  const items = (value as unknown[]).map((item, index) =>
    index === 0 ? group(element, item, model) : plain(item),
  );
  return [`${key}:`, ...indented(items.flatMap(asItem))];
}

function group(schema: z.ZodObject, value: unknown, example: unknown): string[] {
  const record = (it: unknown) => (it ?? {}) as Record<string, unknown>;
  return fieldsOf({ schema, value: record(value), example: record(example) }).flat();
}

/** The dash stands before the first key, below the note on it. */
function asItem(lines: string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index < first ? line : index === first ? `- ${line}` : `  ${line}`));
}

function plain(value: unknown): string[] {
  return stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
}

function indented(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function noteOn(field: z.ZodType): string[] {
  const said = field.description ?? '';
  const text = [said, choiceOf(field, said)].filter(Boolean).join('; ');
  if (text === '') return [];
  return wrapped(/[.!?]$/.test(text) ? text : `${text}.`).map((line) => `# ${line}`);
}

/** The values of a small choice that its description does not name. */
function choiceOf(field: z.ZodType, description: string): string {
  const inner = bare(field);
  const values = inner instanceof z.ZodEnum ? inner.options.map(String) : [];
  if (values.length > 8 || values.every((value) => description.includes(value))) return '';
  return `one of ${values.join(', ')}`;
}

function wrapped(text: string): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= WIDTH) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
