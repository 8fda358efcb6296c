import type { z } from 'zod';
import type { WordKey } from '../i18n/index.ts';
import type { Words } from '../i18n/words.ts';
import { annotatedFrontMatter } from './annotated-yaml.ts';

/** Something for the writer to do, in the writer’s language; the check does not let it be published. */
export function todo(words: Words, key: WordKey): string {
  return `TODO: ${words.t(key)}`;
}

/** A text with front matter: a note on each key, then the paragraphs and headings. */
export function draftText(
  schema: z.ZodObject,
  front: { value: Record<string, unknown>; example?: Record<string, unknown> },
  blocks: readonly string[],
): string {
  const head = annotatedFrontMatter({ schema, value: front.value, example: front.example ?? {} });
  return `---\n${head}---\n\n${blocks.join('\n\n')}\n`;
}
