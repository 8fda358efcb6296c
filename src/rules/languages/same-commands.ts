import { distance } from 'fastest-levenshtein';
import type { Code } from 'mdast';
import type { Position, Problem } from '../../model/problem.ts';
import { isExact, isRemark } from '../marks/code-kinds.ts';
import { openFence } from '../marks/fences.ts';
import { counterpart, lineAt } from './hard-facts.ts';
import { nodesOf, startOf } from '../text/nodes.ts';
import type { Complain } from '../rule.ts';
import { placeOf, type Text } from '../text/texts.ts';
import type { Translation } from './translations.ts';

type Complaints = { error: Complain; warning: Complain };

/** Commands that are not the same in a text and in its translation; remarks and words between quotation marks may differ. */
export function sameCommands(translation: Translation, as: Complaints): Problem[] {
  const { original, text } = translation;
  if (text.kind === 'standing') return []; // its commands are examples, with file names in the reader’s language
  if (openFence(original) !== undefined || openFence(text) !== undefined) return [];
  return [...blocks(translation, as), ...inLine(translation, as)];
}

function blocks({ original, text }: Translation, as: Complaints): Problem[] {
  const [theirs, ours] = [original, text].map((one) => nodesOf(one, 'code').filter(isExact));
  if (theirs === undefined || ours === undefined) return [];
  if (theirs.length === ours.length)
    return theirs.flatMap((code, index) => inBlock(code, ours[index] ?? code, { original, text }, as));
  const have = new Set(ours.map(essence));
  return theirs
    .filter((code) => !have.has(essence(code)))
    .map((code) => {
      const line = lineAt(original, startOf(code));
      const message = `the code on line ${line} of the text in ${original.language} is missing here`;
      return as.warning(counterpart(original, text, startOf(code)), message, 'copy it from there');
    });
}

/** The first line that differs. */
function inBlock(theirs: Code, ours: Code, { original, text }: Translation, as: Complaints): Problem[] {
  const [there, here] = [linesOf(theirs, original), linesOf(ours, text)];
  const index = there.findIndex((line, at) => line.words !== here[at]?.words);
  const at = index < 0 && here.length > there.length ? there.length : index;
  if (at < 0) return [];
  const [wanted, found] = [there[at], here[at]];
  const place = found?.at ?? placeOf(text, ours);
  const remedy = 'code is the same in every language: copy it from there, or correct both';
  if (wanted === undefined)
    return [as.warning(place, `this line is not in the code of the text in ${original.language}`, remedy)];
  const what =
    found === undefined ? 'a line is missing in this code: it is' : 'this line of code is not as it is';
  return [as.warning(place, `${what} on line ${wanted.at.line} of the text in ${original.language}`, remedy)];
}

function essence(code: Code): string {
  return code.value.split('\n').filter(isCode).map(plain).join('\n');
}

function linesOf(code: Code, text: Text): { words: string; at: Position }[] {
  const start = placeOf(text, code);
  return code.value
    .split('\n')
    .map((line, index) => ({ line, words: plain(line), at: { ...start, line: start.line + 1 + index } }))
    .filter(({ line }) => isCode(line));
}

function isCode(line: string): boolean {
  return line.trim() !== '' && !isRemark(line);
}

/** Without remarks, and without what a quotation says where it is several words. */
function plain(line: string): string {
  return line
    .replace(/\s+(#|\/\/)\s.*$/, '')
    .replace(/(["'])(?=[^"']*\p{L}\s+\p{L})[^"']*\1/gu, '""')
    .replace(/<[^<>]*>/g, '<>')
    .trim();
}

const EXACT = /^--?\w|\s--?\w|[\\/_=%$]|\.[a-z0-9]{1,5}$|[a-z][A-Z]/;

/** Pieces of code in a sentence that a reader types as they are. */
function inLine({ original, text }: Translation, { warning }: Complaints): Problem[] {
  const [theirs, ours] = [original, text].map((one) =>
    nodesOf(one, 'inlineCode').filter(({ value }) => EXACT.test(value)),
  );
  if (theirs === undefined || ours === undefined) return [];
  const missing = theirs.filter(
    ({ value }) => !text.body.includes(value) && !text.body.includes(local(value, text)),
  );
  const extra = ours.filter(
    ({ value }) => !original.body.includes(value) && !original.body.includes(local(value, original)),
  );
  const pairs = extra.flatMap((code) => {
    const meant = missing.find(({ value }) => distance(value, code.value) <= 2);
    return meant === undefined ? [] : [{ code, meant }];
  });
  return [
    ...pairs.map(({ code, meant }) => {
      const message = `this text says \`${code.value}\`, and the one in ${original.language} \`${meant.value}\` on line ${placeOf(original, meant).line}`;
      return warning(placeOf(text, code), message, 'correct the one that is wrong');
    }),
    ...missing
      .filter((code) => !pairs.some(({ meant }) => meant === code))
      .map((code) => {
        const message = `\`${code.value}\` is missing: the text in ${original.language} has it on line ${placeOf(original, code).line}`;
        return warning(counterpart(original, text, startOf(code)), message, 'write it where it belongs');
      }),
  ];
}

/** The same for a text in another language: `/en/` in an address is `/nl/` there. */
function local(value: string, { language }: Text): string {
  return value.replace(/\/[a-z]{2}(?=\/)/g, `/${language}`);
}
