import type { Mailbox } from '../../model/contact.ts';
import { registeredDomain } from '../../model/domain.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import type { Team } from '../../model/team.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error, warning } = complaintsOf('mailboxes');

/** Every mailbox stands once and is the team’s own, one at most is for reports, and the names people try first are there (RFC 2142). */
export const mailboxes: Rule = {
  id: 'mailboxes',
  check: ({ team }, locate) => [
    ...repeated(team.mailboxes, 'id', locate),
    ...repeated(team.mailboxes, 'address', locate),
    ...secondReport(team.mailboxes, locate),
    ...elsewhere(team, locate),
    ...missingNames(team.mailboxes, locate),
  ],
};

function repeated(boxes: Mailbox[], key: 'id' | 'address', locate: Locate): Problem[] {
  const values = boxes.map((box) => box[key].toLowerCase());
  return boxes.flatMap((box, index) => {
    if (values.indexOf(box[key].toLowerCase()) === index) return [];
    const at = locate('team.yaml', ['mailboxes', index, key]);
    return key === 'id'
      ? [error(at, `two mailboxes are named "${box.id}"`, 'give each a name of its own')]
      : [
          error(
            at,
            `${box.address} stands here twice`,
            'correct it, or keep one entry and say both in its "purpose"',
          ),
        ];
  });
}

function secondReport(boxes: Mailbox[], locate: Locate): Problem[] {
  const marked = boxes.flatMap(({ report }, index) => (report ? [index] : []));
  return marked
    .slice(1)
    .map((index) =>
      error(
        locate('team.yaml', ['mailboxes', index, 'report']),
        'a second mailbox is marked for reports, and reporters are given only one',
        'keep "report: true" at one of them',
      ),
    );
}

function elsewhere({ mailboxes: boxes, site }: Team, locate: Locate): Problem[] {
  const own = registeredDomain(new URL(site.origin).hostname);
  return boxes.flatMap(({ address }, index) => {
    const domain = address.slice(address.lastIndexOf('@') + 1);
    if (!address.includes('@') || registeredDomain(domain) === own) return [];
    const message = `${address} is not under ${own}, the domain of this site`;
    const remedy = `give an address under ${own}: readers can see that it is the team’s own`;
    return [warning(locate('team.yaml', ['mailboxes', index, 'address']), message, remedy)];
  });
}

function missingNames(boxes: Mailbox[], locate: Locate): Problem[] {
  const names = boxes.map(({ address }) => address.slice(0, address.lastIndexOf('@')).toLowerCase());
  const at = locate('team.yaml', ['mailboxes']);
  return [
    ...(names.some((name) => /security|csirt|cert|sirt/.test(name))
      ? []
      : [
          warning(
            at,
            'no mailbox is named security@, csirt@ or cert@, which people try first',
            'let one of these lead to the team, and list it here (RFC 2142)',
          ),
        ]),
    ...(names.some((name) => name.includes('abuse'))
      ? []
      : [
          warning(
            at,
            'no mailbox is named abuse@, to which people complain of abuse from a network',
            'list it here, with who reads it (RFC 2142)',
          ),
        ]),
  ];
}
