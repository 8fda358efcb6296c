import { distance } from 'fastest-levenshtein';
import type { Problem } from '../../model/problem.ts';
import { nodesOf, sourceOf, startOf } from '../text/nodes.ts';
import { proseOf } from '../text/prose.ts';
import type { Complain } from '../rule.ts';
import { placeAt, placeOf, type Text } from '../text/texts.ts';

type Complaints = { error: Complain; warning: Complain };
type Said = readonly [message: string, remedy: string];

const ADDRESS = String.raw`<?(?:https?:|www\.|mailto:|tel:|\/|#(?=[a-z]))`;
const FILE = String.raw`[^)\n]*\.(?:png|jpe?g|gif|webp|avif|svg|pdf|html?)\b`;

/** What was meant as a link, and how each mistake looks: in the words, and in what stands behind them. */
const LOST: readonly (readonly [
  words: RegExp,
  behind: RegExp,
  said: (words: string, behind: string) => Said,
])[] = [
  [
    /(?<!!)\[([^\]\n]+)\][ \t]+\(/g,
    new RegExp(`^(${ADDRESS}[^\\s)]*)\\)`, 'i'),
    (words, address) => [
      `there is a blank between [${words}] and (, so that this is no link`,
      `write [${words}](${address})`,
    ],
  ],
  [
    /\(([^()\n]+)\)\[/g,
    new RegExp(`^(${ADDRESS}[^\\s\\]]*)\\]`, 'i'),
    (words, address) => ['the brackets of this link are the wrong way round', `write [${words}](${address})`],
  ],
  [
    /\[([^\]\n]*)\]\(/g,
    new RegExp(`^(${ADDRESS}|${FILE})`, 'i'),
    (words) => [
      'this was meant as a link or an image, and is none',
      `write [${words}](address), with no blank in the address and a ) behind it`,
    ],
  ],
  [
    /(?<![\w\]])\[([^\]\n^!]+)\]\[/g,
    new RegExp(`^(${ADDRESS}[^\\s\\]]*)\\]`, 'i'),
    (words, address) => [
      'the address of this link is between the wrong brackets',
      `write [${words}](${address})`,
    ],
  ],
  [
    /(?<![\w\]])\[[^\]\n^!]+\]\[([^\]\s][^\]\n]*)\]/g,
    /^/,
    (name) => [
      `[${name}] has no address in this text`,
      `write it on a line of its own: [${name}]: https://www.example.org/`,
    ],
  ],
  [
    /\[\^([\w-]{1,30})\](?!:)/g,
    /^/,
    (name) => [
      `there is no note [^${name}] in this text`,
      `write it on a line of its own, after a blank line: [^${name}]: and its words`,
    ],
  ],
];

/** Links and notes that did not become what they were meant to be. */
export function lostLinks(text: Text, as: Complaints): Problem[] {
  return [...LOST.flatMap((kind) => lost(text, kind, as)), ...unusedNotes(text, as), ...mistyped(text, as)];
}

function lost(text: Text, [words, behind, said]: (typeof LOST)[number], { error }: Complaints): Problem[] {
  return [...proseOf(text).matchAll(words)].flatMap((match) => {
    const rest = behind.exec(text.body.slice(match.index + match[0].length));
    if (rest === null) return [];
    return [error(placeAt(text, match.index), ...said(match[1] ?? '', rest[1] ?? ''))];
  });
}

function unusedNotes(text: Text, { warning }: Complaints): Problem[] {
  const used = new Set(nodesOf(text, 'footnoteReference').map(({ identifier }) => identifier));
  return nodesOf(text, 'footnoteDefinition')
    .filter(({ identifier }) => !used.has(identifier))
    .map((node) => {
      const name = node.label ?? node.identifier;
      return warning(
        placeOf(text, node),
        `nothing refers to the note [^${name}], so that it is not shown`,
        `write [^${name}] behind the words it belongs to, or take it out`,
      );
    });
}

const SIGNS = /\bhttps?(?::\/(?!\/)|\/\/:?|;\/\/|:\\+|:(?=www\.))([^\s)>\]"]*[^\s)>\]".,;:!?])/gi;
const SCHEME = /\b([a-z]{3,7}):\/\/([^\s)>\]"]*[^\s)>\]".,;:!?])/gi;
const COMMA =
  /\b((?:[\w.+-]+@|www\.)[\w-]+(?:\.[\w-]+)*),((?:com|org|net|edu|gov|eu|nl|be|de|fr|uk|es|it|example)\b)/gi;

function mistyped(text: Text, { error }: Complaints): Problem[] {
  const prose = proseOf(text);
  const found = [
    ...[...prose.matchAll(SIGNS)].map((match) => ({ match, meant: `https://${match[1] ?? ''}` })),
    ...[...prose.matchAll(SCHEME)]
      .filter(([, scheme = '']) => isNearly(scheme.toLowerCase()))
      .map((match) => ({ match, meant: `https://${match[2] ?? ''}` })),
    ...[...prose.matchAll(COMMA)].map((match) => ({ match, meant: `${match[1] ?? ''}.${match[2] ?? ''}` })),
  ];
  return [
    ...found.map(({ match, meant }) =>
      error(placeAt(text, match.index), `"${match[0]}" is not an address`, `did you mean ${meant}?`),
    ),
    ...halfLinked(text, error),
  ];
}

/** Of `https//www.example.org` only what begins with www becomes a link, to http. */
function halfLinked(text: Text, error: Complain): Problem[] {
  return nodesOf(text, 'link').flatMap((link) => {
    const address = sourceOf(text, link);
    const before = /\bhttps?(?:[:;]?\/{1,2}|:)$/i.exec(text.body.slice(0, startOf(link)))?.[0];
    if (before === undefined || !/^www\./i.test(address)) return [];
    const at = placeAt(text, startOf(link) - before.length);
    return [error(at, `"${before}${address}" is not an address`, `did you mean https://${address}?`)];
  });
}

function isNearly(scheme: string): boolean {
  return Math.min(distance(scheme, 'https'), distance(scheme, 'http')) === 1 && !/^https?$/.test(scheme);
}
