import type { Node, Root } from 'mdast';
import { MdxSyntaxError } from '../../markdown/parse.ts';
import { isBehind, type Advisory } from '../../model/advisory.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { Position } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { isTranslationBehind, type StandingDocument } from '../../model/standing.ts';
import type { Complain } from '../rule.ts';
import { markdownTree, mdxTree } from './trees.ts';

/** A text in one language, whatever it belongs to. */
export interface Text {
  kind: 'advisory' | 'announcement' | 'standing';
  /** The ID of the advisory or announcement, the slug of the standing document. */
  id: string;
  language: LanguageTag;
  file: string;
  title: string;
  summary: string;
  /** Markdown, or MDX in a standing document, with the line numbers of the file. */
  body: string;
  /** True where it is not meant to be published yet. */
  draft: boolean;
  /** True for a translation of an older text than the original of today. */
  behind: boolean;
}

// A site is never changed, so what follows from it is worked out once for all rules.
const TEXTS = new WeakMap<Site, Text[]>();
const TREES = new WeakMap<Text, Parsed>();

/** Every text of a site. */
export function textsOf(site: Site): Text[] {
  const texts = TEXTS.get(site) ?? listTexts(site);
  TEXTS.set(site, texts);
  return texts;
}

function listTexts(site: Site): Text[] {
  return [
    ...site.advisories.flatMap(advisoryTexts),
    ...site.announcements.flatMap(announcementTexts),
    ...site.standing.flatMap((document) => standingTexts(document, site.team.languages.authoritative)),
  ];
}

function standingTexts(document: StandingDocument, authoritative: LanguageTag): Text[] {
  return present(document.texts).map((text) => ({
    ...text,
    kind: 'standing',
    id: document.slug,
    body: text.mdx,
    draft: false,
    behind: isTranslationBehind(document, text, authoritative),
  }));
}

function advisoryTexts(advisory: Advisory): Text[] {
  return present(advisory.texts).map((text) => ({
    ...text,
    kind: 'advisory',
    id: advisory.id,
    body: text.markdown,
    draft: advisory.status === 'draft',
    behind: isBehind(advisory, text),
  }));
}

function announcementTexts({ id, texts, draft }: Announcement): Text[] {
  return present(texts).map((text) => ({
    ...text,
    kind: 'announcement',
    id,
    body: text.markdown,
    draft,
    behind: false,
  }));
}

/** The texts that are there, of a record of texts by language. */
export function present<T>(texts: Partial<Record<LanguageTag, T>>): T[] {
  return Object.values(texts).filter((text): text is T => text !== undefined);
}

/** The tree of a text, and what had to be taken out of it so that there is one: only MDX can be wrong. */
export interface Parsed {
  tree: Root | undefined;
  faults: MdxSyntaxError[];
}

/** The tree of a text, made once. */
export function parsed(text: Text): Parsed {
  const known = TREES.get(text) ?? parse(text);
  TREES.set(text, known);
  return known;
}

/** How many slips of one text are told at once. */
const MOST_FAULTS = 20;

function parse({ kind, body }: Text): Parsed {
  if (kind !== 'standing') return { tree: markdownTree(body), faults: [] };
  const faults: MdxSyntaxError[] = [];
  for (let rest: string | undefined = body; rest !== undefined && faults.length < MOST_FAULTS;) {
    const found: Root | MdxSyntaxError = attempt(rest);
    if (!(found instanceof MdxSyntaxError)) return { tree: found, faults };
    faults.push(found);
    rest = withoutSign(rest, found);
  }
  return { tree: undefined, faults };
}

function attempt(body: string): Root | MdxSyntaxError {
  try {
    return mdxTree(body);
  } catch (cause) {
    if (cause instanceof MdxSyntaxError) return cause;
    throw cause;
  }
}

/** A text with a blank in the place of the sign at which a slip begins; undefined where none is found. */
function withoutSign(body: string, { message, line, column }: MdxSyntaxError): string | undefined {
  const [, , openLine = line, openColumn = column] = /`<([\w.:-]*)>` \((\d+):(\d+)-/.exec(message) ?? [];
  const start = offsetOf(body, Number(openLine), Number(openColumn));
  const at = Math.max(body.lastIndexOf('<', start), body.lastIndexOf('{', start));
  if (at < 0) return undefined;
  const rest = body.slice(at + 1);
  const isAddress = message.includes('create a link');
  return `${body.slice(0, at)} ${isAddress ? rest.replace('>', ' ') : rest}`;
}

function offsetOf(body: string, line: number, column: number): number {
  const above = body.split('\n').slice(0, line - 1);
  return above.reduce((offset, { length }) => offset + length + 1, 0) + column - 1;
}

/** The tree of a text, without what is wrong with its tags, of which the rule mdx-code tells. */
export function treeOf(text: Text): Root | undefined {
  return parsed(text).tree;
}

/** The place of a node in the file of its text. */
export function placeOf(text: Text, node: Node): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file: text.file, line, column };
}

/** The place of what stands so many characters into the body of a text. */
export function placeAt({ body, file }: Text, offset: number): Position {
  const before = body.slice(0, offset);
  return { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** The place where the body of a text begins. */
export function firstPlaceOf(text: Text): Position {
  const blank = /^\s*/.exec(text.body)?.[0] ?? '';
  return placeAt(text, Math.max(0, blank.lastIndexOf('\n') + 1));
}

/** How to complain of what an unfinished text may still lack: of a draft as a warning. */
export function gently(text: Text, as: { error: Complain; warning: Complain }): Complain {
  return text.draft ? as.warning : as.error;
}
