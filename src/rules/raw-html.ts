import { visit } from 'unist-util-visit';
import type { Problem } from '../model/problem.ts';
import { complaintsOf, type Rule } from './rule.ts';
import { placeOf, textsOf, treeOf, type Text } from './texts.ts';

const { error } = complaintsOf('raw-html');

/** Markdown texts have no HTML in them: it would reach neither the page nor the plain text as the writer sees it. */
export const rawHtml: Rule = {
  id: 'raw-html',
  check: (site) =>
    textsOf(site)
      .filter(({ kind }) => kind !== 'standing')
      .flatMap(htmlIn),
};

function htmlIn(text: Text): Problem[] {
  const tree = treeOf(text);
  const problems: Problem[] = [];
  if (tree === undefined) return problems;
  visit(tree, 'html', (node) => {
    const at = placeOf(text, node);
    problems.push(
      node.value.startsWith('<!--')
        ? error(at, 'a comment written as <!-- --> does not work here', 'take it out')
        : error(
            at,
            'HTML tags do not work here',
            'write it in Markdown; to show a tag or <something> to the reader, put it in backticks',
          ),
    );
  });
  return problems;
}
