import { describe, expect, it } from 'vitest';
import { BUILT_IN } from './index.ts';
import type { WordList } from '../model/site.ts';

const PLURAL = /\.(zero|one|two|few|many|other)$/;
const english: WordList = BUILT_IN.en;
const languages = Object.keys(BUILT_IN);

/** Keys that count, without their form: every key that English has an `.other` of. */
const counted = Object.keys(english)
  .filter((key) => key.endsWith('.other'))
  .map((key) => key.replace(PLURAL, ''))
  .filter((key) => `${key}.one` in english);

function expectedKeys(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const plain = Object.keys(english).filter((key) => !isForm(key));
  return [...plain, ...counted.flatMap((key) => pluralCategories.map((form) => `${key}.${form}`))].sort();
}

function isForm(key: string): boolean {
  return PLURAL.test(key) && counted.includes(key.replace(PLURAL, ''));
}

/** The English words that a key of any language is a translation of. */
function measure(key: string): string {
  return english[key] ?? english[key.replace(PLURAL, '.other')] ?? '';
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

/** A form for none, one or two may say the number in words: "two results". */
function required(key: string): string[] {
  const all = placeholders(measure(key));
  return isForm(key) && /\.(zero|one|two)$/.test(key) ? all.filter((name) => name !== '{n}') : all;
}

describe.each(languages)('the words in %s', (language) => {
  const list: WordList = BUILT_IN[language] ?? {};
  const keys = Object.keys(list);

  it('are complete, with the plural forms of the language, and no more', () => {
    expect(keys.toSorted()).toEqual(expectedKeys(language));
  });

  it('are in the order of their keys', () => {
    expect(keys).toEqual(keys.toSorted());
  });

  it('have the placeholders of the English ones', () => {
    const wrong = keys.filter((key) => {
      const found = placeholders(list[key] ?? '');
      const missing = required(key).some((name) => !found.includes(name));
      const strange = found.some((name) => !placeholders(measure(key)).includes(name));
      return missing || strange;
    });
    expect(wrong).toEqual([]);
  });

  it('are not empty, and have no space at either end', () => {
    expect(keys.filter((key) => list[key] === '' || list[key] !== list[key]?.trim())).toEqual([]);
  });

  it('leave the labels of the Traffic Light Protocol as they are', () => {
    const labels = (text: string) => text.match(/TLP:[A-Z+]+/g) ?? [];
    expect(keys.filter((key) => labels(list[key] ?? '').join() !== labels(measure(key)).join())).toEqual([]);
  });
});
