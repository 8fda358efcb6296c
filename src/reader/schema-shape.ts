import { z } from 'zod';
import type { Path } from '../model/problem.ts';

/** What the model says of the value at a path. */
export interface Field {
  /** What it is for; of a value without a description of its own, its nearest parent’s. */
  description: string | undefined;
  /** The keys that may stand in it; none where it is not a group of keys. */
  keys: string[];
  /** True where it may be left out. */
  optional: boolean;
}

/** What a schema says of the value at a path. */
export function fieldAt(schema: z.ZodType, path: Path): Field {
  const next = path[0] === undefined ? undefined : child(bare(schema), path[0]);
  if (next === undefined && path.length > 0)
    return { description: describe(schema), keys: [], optional: false };
  if (next === undefined)
    return {
      description: describe(schema),
      keys: keysOf(schema),
      optional: schema.safeParse(undefined).success,
    };
  const field = fieldAt(next, path.slice(1));
  return { ...field, description: field.description ?? describe(schema) };
}

function keysOf(schema: z.ZodType): string[] {
  const inner = bare(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function child(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject)
    return Object.hasOwn(schema.shape, key) ? (schema.shape as Record<string, z.ZodType>)[key] : undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return undefined;
}

function describe(schema: z.ZodType): string | undefined {
  return schema.description ?? (wraps(schema) ? describe(schema.unwrap() as z.ZodType) : undefined);
}

/** A schema without what lets a value be left out. */
export function bare(schema: z.ZodType): z.ZodType {
  return wraps(schema) ? bare(schema.unwrap() as z.ZodType) : schema;
}

function wraps(schema: z.ZodType): schema is z.ZodOptional | z.ZodDefault | z.ZodPrefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
}
