import { distance } from 'fastest-levenshtein';
import type { Locate, Position, Problem } from '../../model/problem.ts';
import { counterpart, hardFacts, lineAt, type HardFact } from './hard-facts.ts';
import { complaintsOf, type Rule } from '../rule.ts';
import { sameCommands } from './same-commands.ts';
import { gently, placeAt, type Text } from '../text/texts.ts';
import { currentTranslationsOf, type Translation } from './translations.ts';

const as = complaintsOf('same-facts');

/** CVE numbers, versions and commands are the same in a text and in its translation. */
export const sameFacts: Rule = {
  id: 'same-facts',
  check: (site, locate) =>
    currentTranslationsOf(site).flatMap((translation) => [
      ...differences(translation, locate),
      ...sameCommands(translation, as),
    ]),
};

function differences({ original, text }: Translation, locate: Locate): Problem[] {
  const [theirs, ours] = [hardFacts(original), hardFacts(text)].map(asTold(text));
  if (theirs === undefined || ours === undefined) return [];
  const missing = theirs.filter(({ value }) => !ours.some((fact) => fact.value === value));
  const extra = ours.filter(({ value }) => !theirs.some((fact) => fact.value === value));
  const pairs = extra.flatMap((fact) => {
    const meant = missing.find(({ kind, value }) => kind === fact.kind && distance(value, fact.value) <= 2);
    return meant === undefined ? [] : [{ fact, meant }];
  });
  return [
    ...pairs.map(({ fact, meant }) => differs(fact, meant, { original, text }, locate)),
    ...extra
      .filter((fact) => !pairs.some((pair) => pair.fact === fact))
      .map((fact) => notThere(fact, { original, text }, locate)),
    ...missing
      .filter((fact) => !pairs.some((pair) => pair.meant === fact))
      .map((fact) => notHere(fact, { original, text }, locate)),
  ];
}

/** Versions are compared in advisories and announcements only: elsewhere such numbers are those of chapters. */
function asTold({ kind }: Text): (facts: HardFact[]) => HardFact[] {
  return (facts) => (kind === 'standing' ? facts.filter((fact) => fact.kind === 'cve') : facts);
}

function differs(fact: HardFact, meant: HardFact, { original, text }: Translation, locate: Locate): Problem {
  return gently(text, as)(
    placeOfFact(fact, text, locate),
    `this text says ${fact.value}, and the one in ${original.language} says ${meant.value}${onLine(meant, original)}`,
    'correct the one that is wrong',
  );
}

function notThere(fact: HardFact, { original, text }: Translation, locate: Locate): Problem {
  const complain = fact.kind === 'cve' ? gently(text, as) : as.warning;
  const message = `${fact.value} is not in the text in ${original.language}`;
  return complain(placeOfFact(fact, text, locate), message, 'correct it here, or write it there too');
}

function notHere(fact: HardFact, { original, text }: Translation, locate: Locate): Problem {
  const complain = fact.kind === 'cve' ? gently(text, as) : as.warning;
  const at =
    fact.offset === undefined ? locate(text.file, ['title']) : counterpart(original, text, fact.offset);
  const message = `${fact.value} is missing: the text in ${original.language} has it${onLine(fact, original)}`;
  return complain(at, message, 'write it where it belongs');
}

function placeOfFact({ value, offset }: HardFact, text: Text, locate: Locate): Position {
  if (offset !== undefined) return placeAt(text, offset);
  return locate(text.file, [text.title.toLowerCase().includes(value.toLowerCase()) ? 'title' : 'summary']);
}

function onLine({ offset }: HardFact, original: Text): string {
  return offset === undefined ? '' : ` on line ${lineAt(original, offset)}`;
}
