import { countryCodeOf, withoutHomeZero } from '../../model/country-code.ts';
import type { TelephoneLine } from '../../model/contact.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import { INTERNATIONAL } from '../../model/telephone.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error, warning } = complaintsOf('telephones');

/** Every telephone number can be dialled from anywhere, stands once, and exactly one is for emergencies. */
export const telephones: Rule = {
  id: 'telephones',
  check: ({ team: { telephones: lines } }, locate) => [
    ...lines.flatMap((line, index) => dialled(line, index, locate)),
    ...repeated(lines, 'id', locate),
    ...repeated(lines, 'number', locate),
    ...emergencies(lines, locate),
  ],
};

function dialled({ number }: TelephoneLine, index: number, locate: Locate): Problem[] {
  if (!INTERNATIONAL.test(number)) return [];
  const at = locate('team.yaml', ['telephones', index, 'number']);
  const code = countryCodeOf(number);
  if (code === undefined)
    return [
      error(at, `no country has a code that ${number} could begin with`, 'correct the digits after the +'),
    ];
  const right = withoutHomeZero(number);
  if (right === undefined) return [];
  const message = `the 0 after +${code} is dialled inside that country only`;
  return [error(at, message, `write "${right}"`)];
}

function repeated(lines: TelephoneLine[], key: 'id' | 'number', locate: Locate): Problem[] {
  const values = lines.map((line) => line[key]);
  return values.flatMap((value, index) => {
    if (values.indexOf(value) === index) return [];
    const at = locate('team.yaml', ['telephones', index, key]);
    return key === 'id'
      ? [error(at, `two telephones are named "${value}"`, 'give each a name of its own')]
      : [
          error(
            at,
            `${value} stands here twice`,
            'correct it, or keep one entry and say both in its "purpose"',
          ),
        ];
  });
}

function emergencies(lines: TelephoneLine[], locate: Locate): Problem[] {
  const marked = lines.flatMap(({ emergency }, index) => (emergency ? [index] : []));
  if (marked.length === 0)
    return [
      warning(
        locate('team.yaml', ['telephones']),
        'no telephone is marked as the one to ring in an emergency',
        'write "emergency: true" under the number that is answered when an incident cannot wait',
      ),
    ];
  return marked
    .slice(1)
    .map((index) =>
      error(
        locate('team.yaml', ['telephones', index, 'emergency']),
        'a second telephone is marked for emergencies, and readers are shown only one',
        'keep "emergency: true" at the number to ring first, and say in the "purpose" of the other that it is the second way',
      ),
    );
}
