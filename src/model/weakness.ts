import catalogue from '@secvisogram/csaf-validator-lib/lib/cwec/4.17.js';

/** A kind of weakness, as the Common Weakness Enumeration has it. */
export interface Weakness {
  /** `CWE-502`. */
  id: string;
  name: string;
  status: string;
  /** Whether CWE lets a vulnerability be mapped to it. */
  usage: string;
}

/** The version of CWE these weaknesses are of; an advisory can name a weakness that came later. */
export const CWE_VERSION = '4.17';

/** Every weakness of CWE; categories and views are none. */
export const WEAKNESSES: readonly Weakness[] = catalogue.weaknesses;

const BY_ID = new Map(WEAKNESSES.map((weakness) => [weakness.id, weakness]));
/** So many numbers may well have been given since. */
const ROOM = 300;
const NEWEST = Math.max(...WEAKNESSES.map(({ id }) => Number(id.slice('CWE-'.length))));

/** The weakness of a CWE number. */
export function weaknessOf(id: string): Weakness | undefined {
  return BY_ID.get(id);
}

/** The name of a weakness: `Deserialization of Untrusted Data`; undefined for one that is not in this version of CWE. */
export function weaknessName(id: string): string | undefined {
  return BY_ID.get(id)?.name;
}

/** Where a number stands that is no weakness of this version: CWE leaves no gaps, what is between them are its categories and views. */
export function otherNumber(id: string): 'group' | 'later' | 'none' {
  const number = Number(id.slice('CWE-'.length));
  if (number < NEWEST) return 'group';
  return number < NEWEST + ROOM ? 'later' : 'none';
}

/** The weakness of a name, in full or by what stands between quotes in it: `SQL Injection`. */
export function weaknessNamed(name: string): Weakness | undefined {
  const wanted = folded(name);
  return (
    WEAKNESSES.find((weakness) => folded(weakness.name) === wanted) ??
    WEAKNESSES.find((weakness) => folded(/\('(.+)'\)/.exec(weakness.name)?.[1] ?? '') === wanted)
  );
}

/** True where a weakness's name has these words in it. */
export function isNamed({ name }: Weakness, words: string): boolean {
  return folded(name).includes(folded(words));
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
