import type { LanguageTag } from '../../model/language.ts';

/** Words that hold a place for others. */
export interface Placeholder {
  /** Where it stands in the text, counted in UTF-16 units. */
  offset: number;
  words: string;
  kind: 'note' | 'number' | 'gap' | 'filler';
}

const VERBS =
  'insert|fill in|enter|add|put|write|your|vul in|vul hier|voeg toe|uw|insérer|indiquer|votre|einfügen|eintragen|insertar|indicar';
const NOUNS =
  'name|date|time|title|product|vendor|version|number|link|url|address|team|description|text|naam|datum|tijd|titel|leverancier|versie|nummer|adres|beschrijving|tekst|nom|heure|titre|produit|fournisseur|numéro|adresse|texte|Titel|Hersteller|Produkt|Nummer|fecha|producto|nombre|número';
const GAP = `(?:(?:${VERBS})\\s[^\\][<>\\n]{1,80}|(?:${NOUNS})(?:[ -](?:${NOUNS}))?|TODO[^\\][<>\\n]*|TBD|xxx+)`;

const FOUND: readonly (readonly [Placeholder['kind'], RegExp])[] = [
  ['number', /\bCVE-(?:\d{4}-(?:\d*[XN?#_]{2,}\w*|\.{3}|…)|[YX]{4}-\w+)/gi],
  ['gap', new RegExp(`\\[(?:${GAP})\\](?![ \\t]*[[(])|(?<![\\w<])<(?:${GAP}|\\.{3}|…)>`, 'giu')],
  [
    'filler',
    /\b(?:lorem ipsum(?: dolor(?: sit amet)?)?|(?:example|sample|placeholder|dummy) text|voorbeeldtekst|tekst volgt|texte d[’']exemple|Beispieltext|Platzhaltertext|texto de ejemplo|texto de relleno|text goes here|your text here)\b/gi,
  ],
  ['note', /(?<![\w-])(?:FIXME|TBD|TBC|X{3,})(?![\w-])|(?<![\w-])to-?do:/gi],
];
const NOTE = /(?<![\w-])TODO(?![\w-])/g;

/** In these languages a word: it is a note only with a colon behind it, or alone. */
const TODO_IS_A_WORD = ['es', 'pt', 'it', 'gl', 'ca'];
const ALONE = /^(?:TODO|\.{2,}|…+|x{1,3}|test(?:ing)?|\?{2,}|bla(?:[ -]?bla)*|asdf\w*)[.!]?$/i;

/** None of them can be in a text that has nothing of this, which is soon seen. */
const SOME = /[[<]|TODO|FIXME|TBD|TBC|XXX|to-?do:|CVE-|ipsum|te[kx]s?t/i;

/** The placeholders in a text, in its order. */
export function placeholders(text: string, language: LanguageTag): Placeholder[] {
  if (!SOME.test(text)) return [];
  const isWord = TODO_IS_A_WORD.includes(language.split('-')[0] ?? '');
  const patterns = isWord ? FOUND : [...FOUND, ['note', NOTE] as const];
  const found = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)]
      .map((match): Placeholder => ({ offset: match.index, words: match[0], kind }))
      .filter((placeholder) => isLoud(placeholder, isWord)),
  );
  return found
    .map((placeholder) => inFull(placeholder, text))
    .sort((a, b) => a.offset - b.offset || b.words.length - a.words.length)
    .filter(isFirst);
}

/** A note with what it says behind its colon, as far as a message has room for it. */
function inFull(placeholder: Placeholder, text: string): Placeholder {
  if (placeholder.kind !== 'note') return placeholder;
  const [line = ''] = /^[\w-]+:?[^\n|]*/.exec(text.slice(placeholder.offset)) ?? [];
  if (!/^[\w-]+:/.test(line)) return placeholder;
  const words = line.trim().replace(/\s+/g, ' ');
  return { ...placeholder, words: words.length <= 50 ? words : words.replace(/^(.{1,45})\s.*$/, '$1 ...') };
}

/** True for a text that is nothing but a placeholder: three dots, the word test. */
export function isPlaceholder(text: string): boolean {
  return ALONE.test(text.trim());
}

/** Notes are written in capitals, or with a colon. */
function isLoud({ kind, words }: Placeholder, isWord: boolean): boolean {
  if (kind !== 'note') return true;
  return words === words.toUpperCase() || (words.endsWith(':') && !isWord);
}

/** One of several that overlap is told. */
function isFirst({ offset }: Placeholder, index: number, all: Placeholder[]): boolean {
  const before = all[index - 1];
  return before === undefined || before.offset + before.words.length <= offset;
}
