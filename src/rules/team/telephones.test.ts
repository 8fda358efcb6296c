import { describe, expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const told = (number: string) => problemLines({ 'team.yaml': replaced('"+31200550100"', number) });

describe('a telephone number', () => {
  it.each(['"+18005550100"', '"+390612345678"', '"+2250712345678"', '"+80012345678"'])(
    'may be %s',
    async (number) => {
      expect(await told(number)).toEqual([]);
    },
  );

  it.each([
    ['"+310200550100"', 'the 0 after +31 is dialled inside that country only - write "+31200550100"'],
    ['"+4903012345678"', 'the 0 after +49 is dialled inside that country only - write "+493012345678"'],
    [
      '"+9991234567"',
      'no country has a code that +9991234567 could begin with - correct the digits after the +',
    ],
    [
      '020-0550100',
      `"020-0550100" is a number as it is dialled at home - write + and the country code in the place of its first 0, as in "+31200550100" for the Netherlands`,
    ],
    ['+31 (0)20 055 0100', `"+31 (0)20 055 0100" is not an international number - write "+31200550100"`],
    ['0031 20 055 0100', `"0031 20 055 0100" is not an international number - write "+31200550100"`],
    [
      '+31200550100',
      `"number" must be between quotes, and begin with + and the country code - write "+31200550100"`,
    ],
    [
      '"+31200550100 ext. 5"',
      `"+31200550100 ext. 5" is more than a number - write + and digits only, and the extension in "purpose"`,
    ],
  ])('is told where it is %s', async (number, line) => {
    expect(await told(number)).toEqual([`content/team.yaml:18:13 ${line}`]);
  });
});

describe('telephones', () => {
  const more = (...lines: string[]) =>
    problemLines({
      'team.yaml': replaced(
        'mailboxes:',
        `${lines.map((line) => `  - { ${line}, purpose: More }\n`).join('')}mailboxes:`,
      ),
    });

  it('have names and numbers of their own', async () => {
    expect(await more('id: backup, number: "+31200550199"')).toEqual([]);
    expect(await more('id: office, number: "+31200550199"', 'id: backup, number: "+31200550100"')).toEqual([
      'content/team.yaml:20:11 two telephones are named "office" - give each a name of its own',
      'content/team.yaml:21:27 +31200550100 stands here twice - correct it, or keep one entry and say both in its "purpose"',
    ]);
  });

  it('have one for emergencies', async () => {
    expect(await more('id: backup, number: "+31200550199", emergency: true')).toEqual([
      'content/team.yaml:20:54 a second telephone is marked for emergencies, and readers are shown only one - keep "emergency: true" at the number to ring first, and say in the "purpose" of the other that it is the second way',
    ]);
    expect(await problemLines({ 'team.yaml': replaced('emergency: true', 'emergency: false') })).toEqual([
      'content/team.yaml:14:1 warning: no telephone is marked as the one to ring in an emergency - write "emergency: true" under the number that is answered when an incident cannot wait',
    ]);
  });
});
