import type { Words } from '../i18n/words.ts';

/** Words with a capital at their head, as at the beginning of a line. */
export function capitalised(words: string, { language }: Words): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(language) + words.slice(first.length);
}
