import type { View } from '../layouts/view.ts';
import type { LanguageTag } from '../model/language.ts';

/**
 * The text in the page’s language, else in the authoritative one, else in the first there is, so that a list
 * never leaves out what is not translated; undefined only where there is no text at all.
 */
export function bestText<Text>(texts: Partial<Record<LanguageTag, Text>>, view: View): Text | undefined {
  const { authoritative } = view.team.languages;
  return texts[view.language] ?? texts[authoritative] ?? Object.values<Text | undefined>(texts)[0];
}
