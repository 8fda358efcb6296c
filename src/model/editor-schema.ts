import { z } from 'zod';
import type { LanguageTag } from './language.ts';

/** A JSON Schema (draft 7), as far as an editor makes use of it. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string;
  format?: string;
  pattern?: string;
  /** For editors: what to say of a text that does not fit the pattern. */
  patternErrorMessage?: string;
  enum?: string[];
  /** For editors: what each value of `enum` means. */
  enumDescriptions?: string[];
  examples?: unknown[];
  default?: unknown;
  maximum?: number;
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** What an editor is told of a kind of file. */
export interface EditorHelp {
  title: string;
  description: string;
  /** A value with every field filled in. */
  example: unknown;
  /** The team’s languages, which are offered wherever there is one text per language. */
  languages: readonly LanguageTag[];
  /** What a value of a choice means, where the description of the choice does not say. */
  meanings: Readonly<Record<string, string>>;
}

/** The JSON Schema by which an editor completes and explains what a writer may write. */
export function editorSchema(schema: z.ZodType, help: EditorHelp): JsonSchema {
  const { $schema, ...raw } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  }) as JsonSchema;
  const { title, description, example } = help;
  return { $schema, title, description, ...helpful(raw, example, help) };
}

function helpful(node: JsonSchema, example: unknown, help: EditorHelp): JsonSchema {
  if (node.anyOf?.[1]?.propertyNames !== undefined) return localText(node, example, help.languages);
  const inside = (inner: JsonSchema, value: unknown) => helpful(inner, value, help);
  const { properties, items } = node;
  return {
    ...plain(node),
    ...explained(node, help.meanings),
    ...(node.pattern && { patternErrorMessage: belongsHere(node, example) }),
    ...(properties && { properties: mapped(properties, (key, field) => inside(field, at(example, key))) }),
    ...(items && { items: inside(items, at(example, 0)) }),
    ...(!properties && !items && example !== undefined && { examples: [example] }),
  };
}

/**
 * Without what an editor cannot use: bounds that are the computer’s, formats that a pattern spells out already, and
 * empty lists as defaults, which it would write out.
 */
function plain({ maximum, format, default: otherwise, ...node }: JsonSchema): JsonSchema {
  return {
    ...node,
    ...(maximum !== Number.MAX_SAFE_INTEGER && maximum !== undefined && { maximum }),
    ...(node.pattern === undefined && format !== undefined && { format }),
    ...(typeof otherwise !== 'object' && otherwise !== undefined && { default: otherwise }),
  };
}

function belongsHere({ description }: JsonSchema, example: unknown): string {
  const isSaid = typeof example !== 'string' || description?.includes(example) === true;
  const said = description === undefined ? 'This is not right' : `Here belongs: ${description}`;
  return isSaid ? said : `${said}, such as ${example}`;
}

/** What each value of a choice means, where its description says so: `draft: kept back; published: shown`. */
function explained(
  { enum: values, description = '' }: JsonSchema,
  meanings: EditorHelp['meanings'],
): JsonSchema {
  const clauses = new Map(description.split(/;\s*/).map((clause) => [clause.split(': ')[0] ?? '', clause]));
  const said = values?.map((value) => clauses.get(value)?.slice(value.length + 2) ?? meanings[value] ?? '');
  return said?.some(Boolean) ? { enumDescriptions: said } : {};
}

function localText(node: JsonSchema, example: unknown, languages: readonly LanguageTag[]): JsonSchema {
  const [line = {}, texts = {}] = node.anyOf ?? [];
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const perLanguage = languages.map((language): [string, JsonSchema] => {
    const description = `The text in ${names.of(language) ?? language}`;
    return [language, { ...line, description, examples: [example] }];
  });
  return {
    ...node,
    anyOf: [
      { title: 'one text for all languages', ...line, examples: [example] },
      { title: 'one text per language', ...texts, properties: Object.fromEntries(perLanguage) },
    ],
  };
}

function mapped(
  fields: Record<string, JsonSchema>,
  change: (key: string, field: JsonSchema) => JsonSchema,
): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, change(key, field)]));
}

function at(value: unknown, key: string | number): unknown {
  return (value as Record<string | number, unknown> | undefined)?.[key];
}
