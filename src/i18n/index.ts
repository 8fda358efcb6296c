import type { WordList } from '../model/site.ts';
import ar from './ar.json' with { type: 'json' };
import cs from './cs.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import it from './it.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import pl from './pl.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

/** Every key of the interface words; English is the measure of completeness. */
export type WordKey = keyof typeof en;

/** The interface words that come with the engine, one complete file per language. */
export const BUILT_IN: { en: typeof en } & Record<string, WordList> = {
  en,
  nl,
  fr,
  ar,
  de,
  es,
  pt,
  it,
  pl,
  cs,
  uk,
  ja,
};
