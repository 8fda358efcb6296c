import type { z } from 'zod';
import type { Read } from './complaint.ts';
import { standIn, type Variant } from './stand-in.ts';
import { fit } from './values.ts';
import type { Sheet } from './yaml.ts';

/**
 * How a reader takes what is wrong: strictly, so that it is left out; or with something in its place, so that the rules
 * can judge all that stands beside it.
 */
export interface Manner {
  /** True where what is wrong is kept. */
  keeps: boolean;
  /** The value of a sheet in the shape of a schema; always there where what is wrong is kept. */
  fit<S extends z.ZodType>(schema: S, sheet: Sheet): Read<z.output<S> | undefined>;
}

/** What is wrong is told, and left out. */
export const STRICT: Manner = { keeps: false, fit };

/** What is wrong is kept with something in its place, and not told a second time. */
export function lenient(variant: Variant): Manner {
  return {
    keeps: true,
    fit: <S extends z.ZodType>(schema: S, sheet: Sheet) => ({
      value: standIn(schema, sheet.guess, variant) as z.output<S>,
      problems: [],
    }),
  };
}
