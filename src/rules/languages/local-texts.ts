import { z } from 'zod';
import type { LanguageTag } from '../../model/language.ts';
import type { Path } from '../../model/problem.ts';

/** Words for the reader, one text per language, and where they stand in their file. */
export interface LocalWords {
  path: Path;
  texts: Partial<Record<LanguageTag, string>>;
}

/** Every value that the model calls a LocalText and that has one text per language; `value` fits the schema. */
export function localTextsIn(schema: z.ZodType, value: unknown, path: Path = []): LocalWords[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return localTextsIn(schema.unwrap() as z.ZodType, value, path);
  if (typeof value !== 'object' || value === null) return [];
  if (schema instanceof z.ZodUnion) return [{ path, texts: value }];
  return childrenOf(schema, value).flatMap(({ key, child, inner }) =>
    localTextsIn(child, inner, [...path, key]),
  );
}

type Child = { key: string | number; child: z.ZodType; inner: unknown };

function childrenOf(schema: z.ZodType, value: object): Child[] {
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).map((inner, key) => ({ key, child: schema.element as z.ZodType, inner }));
  if (!(schema instanceof z.ZodObject)) return [];
  const fields = Object.entries<z.ZodType>(schema.shape);
  return fields.map(([key, child]) => ({ key, child, inner: (value as Record<string, unknown>)[key] }));
}
