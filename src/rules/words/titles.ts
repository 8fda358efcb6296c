import type { Locate, Problem } from '../../model/problem.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { textsOf, type Text } from '../text/texts.ts';

const { error, warning } = complaintsOf('titles');

const LONGEST = { title: 120, summary: 400 };
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\[[^\]]+\]\([^)]*\)/, 'take the link out: it can stand in the text below'],
  [/(?<![\w*])(\*{1,2})[^\s*](?:[^*]*[^\s*])?\1(?![\w*])|(?<!\w)__[^_]+__(?!\w)/, 'take the marks out'],
  [/`[^`]+`/, 'take the backticks out'],
];

/** A title is one line of plain words, a summary a few sentences: they stand in lists, feeds and search results. */
export const titles: Rule = {
  id: 'titles',
  check: (site, locate) =>
    textsOf(site).flatMap((text) => [
      ...lengths(text, locate),
      ...shape(text, locate),
      ...marks(text, locate),
    ]),
};

function lengths(text: Text, locate: Locate): Problem[] {
  return (['title', 'summary'] as const)
    .filter((key) => text[key].length > LONGEST[key])
    .map((key) =>
      warning(
        locate(text.file, [key]),
        `the ${key} has ${text[key].length} characters`,
        `say it in ${LONGEST[key]} at most; the rest can stand in the text`,
      ),
    );
}

function shape({ file, title }: Text, locate: Locate): Problem[] {
  const at = () => locate(file, ['title']);
  return [
    ...(title.includes('\n') ? [warning(at(), 'the title has several lines', 'write it on one line')] : []),
    ...(/[^.]\.$/.test(title) ? [warning(at(), 'the title ends in a full stop', 'take it out')] : []),
  ];
}

/** Both are plain words: marks of Markdown would be shown as they are. */
function marks(text: Text, locate: Locate): Problem[] {
  return (['title', 'summary'] as const).flatMap((key) =>
    MARKS.flatMap(([pattern, remedy]) => {
      const found = pattern.exec(text[key])?.[0];
      if (found === undefined) return [];
      return [
        error(locate(text.file, [key]), `"${found}" in the ${key} is shown as it is, with its signs`, remedy),
      ];
    }),
  );
}
