/** What the MDX parser says, and what a writer is told instead. */
const SAID: readonly (readonly [parser: RegExp, message: string, remedy: string])[] = [
  [
    /import\/exports/,
    'a line that begins with "import" or "export" is code',
    'take it out, or begin the line with another word',
  ],
  [/U\+0021.*before name/, 'a comment written as <!-- --> does not work here', 'take it out'],
  [
    /create a link in MDX/,
    'an address between < and > does not work here',
    'write the address without < and >, or write [words](https://...)',
  ],
  [
    /corresponding closing brace/,
    'a { that stands before this place is not closed',
    'take it out; to show a { to the reader, put it in backticks',
  ],
  [
    /expression/,
    'what stands between { and } is code',
    'take it out; to show a { to the reader, put it in backticks',
  ],
  [
    /closing slash.*open tag first/,
    'a tag is closed here that was not opened',
    'take it out; a component is written in one piece, as in <Phones />',
  ],
  [
    /attribute value|closing quote/,
    'a value is not between double quotes',
    'write it as in <Phone line="office" />',
  ],
  [
    /name|closing tag|to end the tag|after self-closing/,
    'a < opens a tag here that is not written as it should be',
    'write a component as in <Phones />; to show a < to the reader, put it in backticks',
  ],
];

/** What a writer is told, and the place where it is better than the parser’s. */
export interface MdxWords {
  message: string;
  remedy: string;
  line?: number;
  column?: number;
}

/** A writer’s words for what the MDX parser says. */
export function mdxWords(reason: string): MdxWords {
  const [, tag, line, column] = /closing tag for `<([\w.:-]*)>` \((\d+):(\d+)-/.exec(reason) ?? [];
  if (tag !== undefined) return { ...unclosed(tag), line: Number(line), column: Number(column) };
  const found = SAID.find(([parser]) => parser.test(reason));
  return {
    message: found?.[1] ?? 'this cannot be read',
    remedy: found?.[2] ?? 'take out the signs <, > and {, or put them in backticks',
  };
}

function unclosed(tag: string): MdxWords {
  return {
    message: `<${tag}> is opened and not closed`,
    remedy: 'write a component as in <Phones />, and anything else in Markdown, without tags',
  };
}
