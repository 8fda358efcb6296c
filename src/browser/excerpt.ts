/** A piece of an excerpt: words, and whether they are what was searched for. */
export interface Piece {
  text: string;
  found: boolean;
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * Takes an excerpt of Pagefind apart: it marks what it has found with `<mark>` and writes `<` and `>` as entities.
 * Everything else stays text, whatever it looks like.
 */
export function pieces(excerpt: string): Piece[] {
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/s);
  return parts
    .map((part, index) => ({ text: withoutEntities(part), found: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function withoutEntities(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
