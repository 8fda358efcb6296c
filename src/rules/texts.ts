import type { Node, Root } from 'mdast';
import { MdxSyntaxError, parseMarkdown, parseMdx } from '../markdown/parse.ts';
import type { Advisory } from '../model/advisory.ts';
import type { Announcement } from '../model/announcement.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Position } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import type { StandingDocument } from '../model/standing.ts';

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
}

// A site is never changed, so what follows from it is worked out once for all rules.
const TEXTS = new WeakMap<Site, Text[]>();
const TREES = new WeakMap<Text, Root | MdxSyntaxError>();

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
    ...site.standing.flatMap(standingTexts),
  ];
}

function standingTexts({ slug, texts }: StandingDocument): Text[] {
  return present(texts).map((text) => ({ ...text, kind: 'standing', id: slug, body: text.mdx }));
}

function advisoryTexts({ id, texts }: Advisory): Text[] {
  return present(texts).map((text) => ({ ...text, kind: 'advisory', id, body: text.markdown }));
}

function announcementTexts({ id, texts }: Announcement): Text[] {
  return present(texts).map((text) => ({ ...text, kind: 'announcement', id, body: text.markdown }));
}

/** The texts that are there, of a record of texts by language. */
export function present<T>(texts: Partial<Record<LanguageTag, T>>): T[] {
  return Object.values(texts).filter((text): text is T => text !== undefined);
}

/** The tree of a text, or why there is none: only MDX can be wrong. */
export function parsed(text: Text): Root | MdxSyntaxError {
  const tree = TREES.get(text) ?? parse(text);
  TREES.set(text, tree);
  return tree;
}

function parse({ kind, body }: Text): Root | MdxSyntaxError {
  if (kind !== 'standing') return parseMarkdown(body);
  try {
    return parseMdx(body);
  } catch (cause) {
    if (cause instanceof MdxSyntaxError) return cause;
    throw cause;
  }
}

/** The tree of a text; undefined for MDX with a mistake in it, of which the rule mdx-code tells. */
export function treeOf(text: Text): Root | undefined {
  const tree = parsed(text);
  return tree instanceof MdxSyntaxError ? undefined : tree;
}

/** The place of a node in the file of its text. */
export function placeOf(text: Text, node: Node): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file: text.file, line, column };
}
