import type { z } from 'zod';
import type { Path } from '../model/problem.ts';
import { faultsIn, type Fault } from '../reader/faults.ts';
import { zodWords } from '../reader/zod-words.ts';

/** What the model has against a value at a path, in the words in which the check says it; undefined where nothing. */
export function schemaFault(schema: z.ZodType, path: Path, value: unknown): string | undefined {
  const whole = path.reduceRight<unknown>(
    (inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }),
    value,
  );
  const fault = faultsIn(schema, whole).find((one) => one.kind !== 'missing' && isAt(one, path));
  if (fault === undefined) return undefined;
  const { message, remedy } = zodWords(schema, fault);
  return `${message} - ${remedy}`;
}

function isAt({ path }: Fault, wanted: Path): boolean {
  return wanted.every((key, index) => path[index] === key);
}
