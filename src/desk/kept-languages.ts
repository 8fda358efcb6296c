import { isMap, visit, type Document, type YAMLMap } from 'yaml';
import type { LanguageTag } from '../model/language.ts';

/** Texts in the languages of the site only; in one that the template has not, the English one to be translated. */
export function keepLanguages(document: Document, languages: readonly LanguageTag[]): void {
  visit(document, {
    Pair: (_, pair) => {
      if (!isTexts(pair.value)) return undefined;
      const texts = pair.value.toJSON() as Record<string, string>;
      const kept = languages.map((language) => [language, textFor(texts, language)] as const);
      const value = kept.length === 1 ? kept[0]?.[1] : Object.fromEntries(kept);
      pair.value = document.createNode(value);
      return visit.SKIP;
    },
  });
}

function isTexts(node: unknown): node is YAMLMap {
  return isMap(node) && node.has('en') && node.has('ar');
}

function textFor(texts: Record<string, string>, language: LanguageTag): string {
  const text = texts[language] ?? texts[language.split('-')[0] ?? ''];
  const english = texts.en ?? '';
  return text ?? (english.startsWith('TODO') ? english : `TODO: Translate: ${english}`);
}
