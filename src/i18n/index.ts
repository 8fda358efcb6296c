import type { WordList } from '../model/site.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

/** Every key of the interface words; English is the measure of completeness. */
export type WordKey = keyof typeof en;

/** The interface words that come with the engine, one complete file per language. */
export const BUILT_IN: { en: typeof en } & Record<string, WordList> = { en, nl, fr, ar };
