import type { MdxSyntaxError } from '../../markdown/parse.ts';
import { findCode, type CodeFinding } from '../../markdown/refuse-code.ts';
import type { Problem } from '../../model/problem.ts';
import { mdxWords } from './mdx-words.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { parsed, textsOf, type Text } from '../text/texts.ts';
import { FACT_NAMES } from '../../facts/names.ts';
import { closest, distance } from 'fastest-levenshtein';

const { error } = complaintsOf('mdx-code');

/** Standing texts are Markdown with the engine’s own components: no code, no other tags, nothing unclosed. */
export const mdxCode: Rule = {
  id: 'mdx-code',
  check: (site) =>
    textsOf(site)
      .filter(({ kind }) => kind === 'standing')
      .flatMap(codeIn),
};

function codeIn(text: Text): Problem[] {
  const { tree, faults } = parsed(text);
  const code = tree === undefined ? [] : findCode(tree);
  return [
    ...faults.map((fault) => syntaxProblem(text, fault)),
    ...code.map((finding) => {
      const { line, column } = finding;
      const [message, remedy] = wordsFor(finding);
      return error({ file: text.file, line, column }, message, remedy);
    }),
  ];
}

function syntaxProblem({ file }: Text, { message: reason, line, column }: MdxSyntaxError): Problem {
  const { message, remedy, ...place } = mdxWords(reason);
  return error({ file, line, column, ...place }, message, remedy);
}

const PLAIN = 'take it out; to show such a sign to the reader, put it in backticks: `{`';

function wordsFor({ kind, name = '' }: CodeFinding): [message: string, remedy: string] {
  switch (kind) {
    case 'import-or-export':
      return [
        'a line that begins with "import" or "export" is code',
        'take it out, or begin the line with another word',
      ];
    case 'expression':
      return ['what stands between { and } is code', PLAIN];
    case 'unknown-tag':
      return [`there is no component <${name}>`, tagRemedy(name)];
    case 'attribute':
      return [`"${name}" is not written as name="value"`, `write it as in <Phone line="office" />`];
  }
}

function tagRemedy(name: string): string {
  const meant = closest(name, [...FACT_NAMES]);
  if (distance(name, meant) <= 2) return `did you mean <${meant} />?`;
  return 'write it in Markdown; to show a tag to the reader, put it in backticks';
}
