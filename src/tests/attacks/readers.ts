/** A file of content that tries to read what is not the team’s to publish. */
export interface Reader {
  name: string;
  file: string;
  /** Its text, or what becomes of the text that is there. */
  text: string | ((text: string) => string);
}

const ADVISORY = 'advisories/2026/EX-2026-0001';
const ANNOUNCEMENT = 'announcements/2026-03-02-operational/en.md';

function ending(more: string): (text: string) => string {
  return (text) => `${text.trimEnd()}\n\n${more}\n`;
}

/** A text with another line in its front matter. */
function headed(line: string): (text: string) => string {
  return (text) => text.replace('---\n', `---\n${line}\n`);
}

function instead(before: RegExp, after: string): (text: string) => string {
  return (text) => text.replace(before, () => after);
}

/** Texts: Markdown is words, MDX has no code, front matter has no keys but its own. */
export const TEXT_READERS: readonly Reader[] = [
  {
    name: 'a layout for an advisory',
    file: `${ADVISORY}/en.md`,
    text: headed('layout: ../../../../canary.js'),
  },
  { name: 'a layout for an announcement', file: ANNOUNCEMENT, text: headed('layout: ../../../canary.js') },
  { name: 'a layout for a page', file: 'reporting/en.mdx', text: headed('layout: ../../canary.js') },
  {
    name: 'a layout that is a text',
    file: 'contacts/en.mdx',
    text: headed('layout: "../../canary.txt?raw"'),
  },
  {
    name: 'a function for a title',
    file: ANNOUNCEMENT,
    text: instead(/^title: .*$/m, "title: !!js/function 'function () { return process.env.SECRET_CANARY }'"),
  },
  {
    name: 'an included summary',
    file: 'contacts/en.mdx',
    text: instead(/^summary: .*$/m, 'summary: !include ../../canary.txt'),
  },
  { name: 'front matter of code', file: ANNOUNCEMENT, text: '---js\nrequire("node:fs")\n---\n\nText.\n' },
  { name: 'front matter of another language', file: ANNOUNCEMENT, text: '+++\nlayout = "x"\n+++\n\nText.\n' },
  {
    name: 'an include',
    file: `${ADVISORY}/en.md`,
    text: ending('<!--#include file="../../../../canary.txt" -->'),
  },
  { name: 'a command', file: ANNOUNCEMENT, text: ending('<?php readfile("../../../canary.txt") ?>') },
  { name: 'a link to a file', file: `${ADVISORY}/en.md`, text: ending('[a](file:///etc/passwd)') },
  { name: 'a link to a path', file: ANNOUNCEMENT, text: ending('[a](../../../canary.txt)') },
  { name: 'a frame', file: ANNOUNCEMENT, text: ending('<iframe src="file:///etc/passwd"></iframe>') },
];

/** Facts: YAML and JSON are values, without tags, anchors or references. */
export const FACT_READERS: readonly Reader[] = [
  ...[
    '!include ../canary.txt',
    '!ENV ${SECRET_CANARY}',
    "!!js/function 'return process.env'",
    '&x *x',
  ].flatMap((value): Reader[] => [
    {
      name: `${value} in team.yaml`,
      file: 'team.yaml',
      text: instead(/^tagline: .*$/m, `tagline: ${value}`),
    },
    {
      name: `${value} in advisory.yaml`,
      file: `${ADVISORY}/advisory.yaml`,
      text: instead(/summary: .*$/m, `summary: ${value}`),
    },
  ]),
  { name: 'a merge', file: 'team.yaml', text: (text) => `${text}<<: { layout: ../canary.js }\n` },
  {
    name: 'another place for a key',
    file: 'team.yaml',
    text: instead(/file: team\.asc/, 'file: ../../canary.txt'),
  },
  { name: 'a reference', file: 'i18n/en.json', text: '{ "$ref": "../../canary.json" }\n' },
  { name: 'a prototype', file: 'i18n/en.json', text: '{ "__proto__": { "page.skip": "x" } }\n' },
  { name: 'a module of words', file: 'i18n/en.json', text: 'module.exports = process.env\n' },
  { name: 'a key that is none', file: 'keys/team.asc', text: '#include "../../canary.txt"\n' },
];

/** Files that a site generator would run, in places where it would find them. */
export const FILE_READERS: readonly Reader[] = [
  'pages/secret/en.astro',
  'pages/secret/en.js',
  'pages/secret/[...path].ts',
  'reporting/en.md',
  'contacts/index.html',
  'i18n/en.ts',
  'keys/team.js',
  'astro.config.mjs',
  'content.config.ts',
  'env.d.ts',
  `${ADVISORY}/en.mdx`,
  `${ADVISORY}/advisory.js`,
].map((file) => ({ name: `a file ${file}`, file, text: '---\ntitle: x\n---\nexport default process.env\n' }));

/** What looks as if it read something and is words: it may be published, as it was typed. */
export const WORDS =
  '{process.env.SECRET_CANARY} ${SECRET_CANARY} `import.meta.env.SECRET_CANARY` process.env.NO_COLOR ' +
  '`import.meta.env.NO_COLOR` `import.meta.glob("/*")` `new URL("../../../canary.txt", import.meta.url)`';

/** Images are no way to a file: a page that named one would load it, or run it. */
export const IMAGES = ['canary.js', 'canary.txt?raw', 'canary.txt?url', 'canary.json', 'canary.png']
  .map((file) => `![an image](../../../${file})`)
  .join('\n\n');
