import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was most likely meant by a misspelt word; undefined where none is near enough. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const lower = candidates.map((candidate) => candidate.toLowerCase());
  const turned = lower.findIndex((candidate) => letters(candidate) === letters(word));
  if (turned >= 0) return candidates[turned];
  const best = closest(word.toLowerCase(), lower);
  const allowed = Math.max(1, Math.floor(word.length / 3));
  return distance(word.toLowerCase(), best) <= allowed ? candidates[lower.indexOf(best)] : undefined;
}

/** The same for words that differ in the order of their letters only. */
function letters(word: string): string {
  return Array.from(word.toLowerCase()).sort().join('');
}
