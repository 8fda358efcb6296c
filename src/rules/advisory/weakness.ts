import type { Position, Problem } from '../../model/problem.ts';
import {
  CWE_VERSION,
  isNamed,
  otherNumber,
  weaknessName,
  weaknessNamed,
  weaknessOf,
  type Weakness,
} from '../../model/weakness.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error, warning } = complaintsOf('weakness');

/** The kind of weakness is the number of one that is in CWE and meant for vulnerabilities (CSAF 6.1.11); its name follows from it. */
export const weakness: Rule = {
  id: 'weakness',
  check: ({ advisories }, locate) =>
    advisories.flatMap(({ file, vulnerabilities }) =>
      vulnerabilities.flatMap(({ cwe }, index) =>
        cwe === undefined ? [] : judge(cwe, locate(file, ['vulnerabilities', index, 'cwe'])),
      ),
    ),
};

function judge(cwe: string, at: Position): Problem[] {
  if (!/^CWE-[1-9]\d*$/.test(cwe)) return [miswritten(cwe, at)];
  const found = weaknessOf(cwe);
  return found === undefined ? [unknown(cwe, at)] : doubts(found, at);
}

function unknown(cwe: string, at: Position): Problem {
  const kind = otherNumber(cwe);
  if (kind === 'group')
    return warning(at, `${cwe} is a group of weaknesses in CWE`, 'name the weakness in it that is meant');
  if (kind === 'later')
    return warning(
      at,
      `${cwe} is not in CWE ${CWE_VERSION}, the list of this site`,
      'check the number on cwe.mitre.org',
    );
  const meant = nearestNumber(cwe);
  const suggestion =
    meant === undefined ? '' : `did you mean ${meant} (${weaknessName(meant) ?? ''})? If not, `;
  return error(at, `there is no weakness ${cwe}`, `${suggestion}look the number up on cwe.mitre.org`);
}

/** The number with one digit less, of two that are the same first. */
function nearestNumber(cwe: string): string | undefined {
  const digits = cwe.slice('CWE-'.length);
  const shorter = Array.from(digits, (_, index) => digits.slice(0, index) + digits.slice(index + 1));
  const doubled = shorter.filter((_, index) => digits[index] === digits[index - 1]);
  return [...doubled, ...shorter.toReversed()]
    .map((number) => `CWE-${number}`)
    .find((id) => weaknessOf(id) !== undefined);
}
const BETTER = 'name a more exact one, if its page on cwe.mitre.org shows one that fits';

function doubts({ id, name, status, usage }: Weakness, at: Position): Problem[] {
  if (status === 'Deprecated')
    return [
      warning(at, `${id} is out of use`, `name the weakness that took its place: see ${id} on cwe.mitre.org`),
    ];
  if (usage === 'Prohibited')
    return [warning(at, `${id} (${name}) is not meant for vulnerabilities`, BETTER)];
  if (usage === 'Discouraged')
    return [warning(at, `${id} (${name}) is too general to say much of a vulnerability`, BETTER)];
  return [];
}

/** More than a number, less than a number, or a number that is written in another way. */
function miswritten(cwe: string, at: Position): Problem {
  if (/^NVD-CWE/i.test(cwe)) return error(at, `"${cwe}" says that NVD gives no weakness`, 'take "cwe:" out');
  const [, digits, words = ''] = /^\s*(?:CWE)?[\s_:-]*0*([1-9]\d*)\b[\s:.–—-]*(.*)$/i.exec(cwe) ?? [];
  if (digits === undefined) return withoutNumber(cwe, at);
  const id = `CWE-${digits}`;
  if (words === '') return error(at, `"${cwe}" is not written as a CWE number is`, `write ${id}`);
  const [own, other] = [weaknessOf(id), weaknessNamed(words)];
  if (other === undefined || other.id === id || (own !== undefined && isNamed(own, words)))
    return error(at, `"${cwe}" is more than a CWE number`, `leave only ${id}: the site adds the name`);
  return error(
    at,
    `the number is ${id} and the name is that of ${other.id}`,
    `write only the number that is meant: ${id}${own === undefined ? '' : ` (${own.name})`} or ${other.id}`,
  );
}

function withoutNumber(cwe: string, at: Position): Problem {
  const named = weaknessNamed(cwe);
  const remedy = named === undefined ? 'write its number alone, such as CWE-502' : `write ${named.id}`;
  return error(at, `"${cwe}" is not a CWE number`, remedy);
}
