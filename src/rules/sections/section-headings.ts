import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { LanguageTag } from '../../model/language.ts';
import type { SectionId } from '../../model/section.ts';
import type { Site } from '../../model/site.ts';
import { sourceOf } from '../text/nodes.ts';
import {
  sectionAbroad,
  sectionCalled,
  sectionNear,
  sectionWords,
  type SectionWords,
} from './section-words.ts';
import { treeOf, type Text } from '../text/texts.ts';

/** A heading of an advisory’s text that is one of its sections, or was meant to be. */
export interface SectionHeading {
  id: SectionId;
  node: Heading | Paragraph;
  /** The words as written. */
  written: string;
  /** The words as they must be. */
  right: string;
  /** 1 to 6; 0 for bold words on a line of their own, -1 for a line in which the blank after # is missing. */
  level: number;
  /** Why this section is meant: its words, the words of another language, or words that are nearly those. */
  by: 'words' | 'likeness' | { language: LanguageTag };
}

interface Line {
  node: Heading | Paragraph;
  written: string;
  level: number;
}

const FOUND = new WeakMap<Text, SectionHeading[]>();

/** The sections of an advisory’s text, in its order; none in a language that has no words for them. */
export function sectionHeadings(site: Site, text: Text): SectionHeading[] {
  const found = FOUND.get(text) ?? find(site, text);
  FOUND.set(text, found);
  return found;
}

function find(site: Site, text: Text): SectionHeading[] {
  const own = sectionWords(site, text.language);
  if (text.kind !== 'advisory' || own === undefined) return [];
  const lines = (treeOf(text)?.children ?? []).flatMap((node) => lineOf(node, text) ?? []);
  const sure = lines.flatMap((line) => sureSection(line, own));
  const taken = new Set<SectionId>();
  for (const { id, level } of sure) if (level === 2) taken.add(id);
  const named = sure.filter(({ id, level }) => level === 2 || !taken.has(id));
  for (const { id } of named) taken.add(id);
  const nodes = new Set(sure.map(({ node }) => node));
  const meant = lines
    .filter(({ node, level }) => level === 2 && !nodes.has(node))
    .flatMap((line) => meantSection(line, site, own, taken));
  return [...named, ...meant].sort((a, b) => lines.findIndex(isOf(a)) - lines.findIndex(isOf(b)));
}

function isOf({ node }: SectionHeading): (line: Line) => boolean {
  return (line) => line.node === node;
}

function sureSection(line: Line, own: SectionWords): SectionHeading[] {
  const id = sectionCalled(line.written, own);
  return id === undefined ? [] : [{ ...line, id, right: own[id], by: 'words' }];
}

/** A guess, for a section that is not there otherwise; each section is guessed once. */
function meantSection(line: Line, site: Site, own: SectionWords, taken: Set<SectionId>): SectionHeading[] {
  const abroad = sectionAbroad(line.written, site);
  const id = abroad?.id ?? sectionNear(line.written, own);
  if (id === undefined || taken.has(id)) return [];
  taken.add(id);
  const by = abroad === undefined ? 'likeness' : { language: abroad.language };
  return [{ ...line, id, right: own[id], by }];
}

function lineOf(node: RootContent, text: Text): Line | undefined {
  if (node.type === 'heading') return { node, written: toString(node), level: node.depth };
  if (node.type !== 'paragraph') return undefined;
  const [only, ...others] = node.children;
  if (only?.type === 'strong' && others.length === 0) return { node, written: toString(node), level: 0 };
  const written = /^#{1,6}([^\s#].*)/.exec(sourceOf(text, node))?.[1];
  return written === undefined ? undefined : { node, written, level: -1 };
}
