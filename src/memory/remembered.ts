import { createHash } from 'node:crypto';

/**
 * What was made of texts, known by the texts alone: nothing that is remembered can be out of date. From one check to the
 * next few texts change, and reading them is the slowest part; whoever has files may keep this between runs.
 * What is given out belongs to all who ask: nobody changes it.
 */
export class Remembered<T> {
  readonly #known = new Map<string, T>();
  readonly #used = new Set<string>();

  /** What `make` gives for a text; asked only where it is not known. @throws whatever `make` throws, each time */
  of(text: string, make: (text: string) => T): T {
    const key = createHash('sha256').update(text).digest('base64');
    const known = this.#known.get(key) ?? make(text);
    this.#known.set(key, known);
    this.#used.add(key);
    return known;
  }

  /** Takes in what an earlier run made. */
  recall(entries: Record<string, T>): void {
    for (const [key, value] of Object.entries(entries)) this.#known.set(key, value);
  }

  /** What has been asked for since the last call, by its key; the rest is forgotten. */
  take(): Record<string, T> {
    for (const key of this.#known.keys()) if (!this.#used.has(key)) this.#known.delete(key);
    this.#used.clear();
    return Object.fromEntries(this.#known);
  }
}
