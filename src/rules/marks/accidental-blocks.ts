import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Problem } from '../../model/problem.ts';
import { isSentence } from './code-kinds.ts';
import { isFenced } from './fences.ts';
import { nodesOf, sourceOf } from '../text/nodes.ts';
import type { Complain } from '../rule.ts';
import { placeOf, type Text } from '../text/texts.ts';

type Complaints = { error: Complain; warning: Complain };

/** Words that became a heading or code, and were hardly meant to. */
export function accidentalBlocks(text: Text, as: Complaints): Problem[] {
  if (!text.body.startsWith('\n')) return []; // its front matter could not be told from its words
  return [...underlined(text, as), ...indented(text, as)];
}

/** Headings that are running words with a line of --- or === below them. */
export function accidentalHeadings(text: Text): Heading[] {
  return nodesOf(text, 'heading').filter(
    (node) => !sourceOf(text, node).startsWith('#') && isRunning(toString(node)),
  );
}

function underlined(text: Text, { warning }: Complaints): Problem[] {
  return accidentalHeadings(text).map((node) => {
    const line = /[-=]+\s*$/.exec(sourceOf(text, node))?.[0].trim() ?? '---';
    return warning(
      placeOf(text, node),
      `the ${line} below these words makes a heading of them`,
      `put a blank line before ${line}, or take it out`,
    );
  });
}

/** True for words that are a sentence or more, and not a heading. */
function isRunning(words: string): boolean {
  return /[.,;…]$/.test(words.trim()) || words.includes('\n') || words.length > 100;
}

function indented(text: Text, { warning }: Complaints): Problem[] {
  return nodesOf(text, 'code')
    .filter((node) => !isFenced(text, node) && isSentence(node.value.split('\n')[0] ?? ''))
    .map((node) =>
      warning(
        placeOf(text, node),
        'these words are shown as code, because the line begins with four blanks or a tab',
        'take the blanks out; if it is code, put ``` on the lines before and after it',
      ),
    );
}
