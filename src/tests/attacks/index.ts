import { grouped, type Attack } from './attack.ts';
import { BLOCKS } from './blocks.ts';
import { CLOBBERING } from './clobbering.ts';
import { DRAWINGS } from './drawings.ts';
import { ELEMENTS } from './elements.ts';
import { ENCODINGS } from './encodings.ts';
import { EVENTS } from './events.ts';
import { IMAGES } from './images.ts';
import { LINKS } from './links.ts';
import { CODE, WORDS_LIKE_CODE } from './mdx.ts';
import { MUTATIONS } from './mutations.ts';
import { SCRIPTS } from './scripts.ts';

export type { Attack } from './attack.ts';

/** Attacks that are written into Markdown. */
export const MARKDOWN_ATTACKS: readonly Attack[] = [
  ...grouped('scripts', SCRIPTS),
  ...grouped('elements', ELEMENTS),
  ...grouped('events', EVENTS),
  ...grouped('drawings', DRAWINGS),
  ...grouped('mutations', MUTATIONS),
  ...grouped('links', LINKS),
  ...grouped('images', IMAGES),
  ...grouped('encodings', ENCODINGS),
  ...grouped('blocks', BLOCKS),
  ...grouped('clobbering', CLOBBERING),
];

/** Code in MDX, which must be refused. */
export const CODE_ATTACKS: readonly Attack[] = grouped('code', CODE);

/** What looks like code in MDX and is words. */
export const WORD_ATTACKS: readonly Attack[] = grouped('words', WORDS_LIKE_CODE);
