const LONGEST = 60;
const LETTERS: Partial<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/**
 * A name for an address, made of a title: small letters, digits and hyphens, not too long, cut between words.
 * Empty where the title has no Latin letter or digit.
 */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}’']/gu, '');
  const words = plain.replaceAll(/[^a-z]/g, (letter) => LETTERS[letter] ?? letter).match(/[a-z0-9]+/g) ?? [];
  let slug = (words[0] ?? '').slice(0, LONGEST);
  for (const word of words.slice(1)) {
    if (slug.length + word.length >= LONGEST) break;
    slug = `${slug}-${word}`;
  }
  return slug;
}

/** True for what may be the name of a page or announcement in an address. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
