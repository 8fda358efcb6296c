import { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import { extremes } from '../model/extremes.ts';
import { LanguageTag } from '../model/language.ts';
import { bare } from './schema-shape.ts';

/** Two ways of filling what is wrong: a finding that both give does not come from what was filled in. */
export const VARIANTS = [0, 1] as const;
export type Variant = (typeof VARIANTS)[number];

const TEXTS = ['…', '—'] as const;

/**
 * A value in the shape of a schema, made of what a writer wrote: all that fits is kept, and something else stands in the
 * place of what is missing or wrong. A text that breaks only its pattern is kept as it is, unless its kind has `extremes`.
 */
export function standIn(schema: z.ZodType, written: unknown, variant: Variant): unknown {
  const right = schema.safeParse(written);
  if (right.success) return right.data;
  if (schema instanceof z.ZodOptional && written === undefined) return undefined;
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return groupFor(inner, written, variant);
  if (inner instanceof z.ZodArray) return listFor(inner, written, variant);
  if (inner instanceof z.ZodUnion) return wordsFor(written, variant);
  return plainFor(inner, written, variant);
}

function groupFor(schema: z.ZodObject, written: unknown, variant: Variant): Record<string, unknown> {
  const group = isGroup(written) ? written : {};
  const strays = Object.keys(group).filter((key) => !Object.hasOwn(schema.shape, key));
  const fields = Object.entries<z.ZodType>(schema.shape);
  const filled = fields.map(([key, field]) => {
    const meant = Object.hasOwn(group, key)
      ? key
      : strays.find((stray) => nearest(stray, [key]) !== undefined);
    return [key, standIn(field, meant === undefined ? undefined : group[meant], variant)] as const;
  });
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

function listFor(schema: z.ZodArray, written: unknown, variant: Variant): unknown[] {
  const element = schema.element as z.ZodType;
  const items = Array.isArray(written) ? written : isWritten(written) ? [written] : [];
  const needed = items.length === 0 && !schema.safeParse([]).success ? [undefined] : items;
  return needed.map((item) => standIn(element, item, variant));
}

/** A text, or one text per language; where a language cannot be made out, one text for all of them. */
function wordsFor(written: unknown, variant: Variant): unknown {
  if (!isGroup(written)) return isWritten(written) ? String(written) : TEXTS[variant];
  const entries = Object.entries(written);
  if (!entries.every(([language]) => LanguageTag.safeParse(language).success)) return TEXTS[variant];
  return Object.fromEntries(
    entries.map(([language, text]) => [language, isWritten(text) ? String(text) : TEXTS[variant]]),
  );
}

function plainFor(schema: z.ZodType, written: unknown, variant: Variant): unknown {
  if (schema instanceof z.ZodEnum) return schema.options.at(-variant);
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodBoolean) return variant === 1;
  if (schema instanceof z.ZodNumber) return variant + 1;
  const known = extremes.get(schema);
  if (known !== undefined) return variant === 0 ? known.least : known.greatest;
  return isWritten(written) && !isGroup(written) ? String(written) : TEXTS[variant];
}

function isGroup(written: unknown): written is Record<string, unknown> {
  return typeof written === 'object' && written !== null && !Array.isArray(written);
}

function isWritten(written: unknown): written is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof written) && written !== '';
}
