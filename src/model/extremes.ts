import { z } from 'zod';

/**
 * The least and the greatest text of a kind, where a text that breaks the pattern of its kind cannot be worked with:
 * the reader puts them in its place, so that the rest of a file can still be judged.
 */
export const extremes = z.registry<{ least: string; greatest: string }>();
