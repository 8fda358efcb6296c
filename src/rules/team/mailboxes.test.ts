import { describe, expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const more = (...lines: string[]) =>
  problemLines({
    'team.yaml': replaced(
      'hours:\n',
      `${lines.map((line) => `  - { ${line}, purpose: More, readBy: Everyone }\n`).join('')}hours:\n`,
    ),
  });

describe('mailboxes', () => {
  it('may be under any name of the domain', async () => {
    expect(
      await more(
        'id: press, address: press@csirt.example.org, report: true',
        'id: noc, address: noc@noc.EXAMPLE.org',
      ),
    ).toEqual([]);
  });

  it('have names and addresses of their own', async () => {
    expect(
      await more('id: reports, address: press@example.org', 'id: press, address: CSIRT@example.org'),
    ).toEqual([
      line(11, 'two mailboxes are named "reports" - give each a name of its own'),
      line(
        27,
        'CSIRT@example.org stands here twice - correct it, or keep one entry and say both in its "purpose"',
      ),
    ]);
  });

  it('have one for reports at most', async () => {
    const box = (id: string) => `id: ${id}, address: ${id}@example.org, report: true`;
    expect(await more(box('one'), box('two'))).toEqual([
      line(
        50,
        'a second mailbox is marked for reports, and reporters are given only one - keep "report: true" at one of them',
      ),
    ]);
  });

  it('are the team’s own', async () => {
    expect(await more('id: press, address: example.csirt@mail.com')).toEqual([
      line(
        27,
        'warning: example.csirt@mail.com is not under example.org, the domain of this site - give an address under example.org: readers can see that it is the team’s own',
      ),
    ]);
  });

  it('have the names that people try first', async () => {
    expect(
      await problemLines({
        'team.yaml': (text) => text.replace('csirt@', 'help@').replace('abuse@', 'info@'),
      }),
    ).toEqual([
      line(
        1,
        'warning: no mailbox is named security@, csirt@ or cert@, which people try first - let one of these lead to the team, and list it here (RFC 2142)',
      ),
      line(
        1,
        'warning: no mailbox is named abuse@, to which people complain of abuse from a network - list it here, with who reads it (RFC 2142)',
      ),
    ]);
  });
});

function line(column: number, words: string): unknown {
  return expect.stringMatching(
    new RegExp(`^content/team\\.yaml:\\d+:${column} ${words.replace(/[.?()]/g, '\\$&')}$`),
  );
}
