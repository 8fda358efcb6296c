import type { Problem } from '../../model/problem.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error } = complaintsOf('memberships');

/** A network stands once among those in which the team takes part. */
export const memberships: Rule = {
  id: 'memberships',
  check: ({ team }, locate) => {
    const names = team.memberships.map(({ name }) => name.trim().toLowerCase());
    return team.memberships.flatMap(({ name }, index): Problem[] => {
      if (names.indexOf(name.trim().toLowerCase()) === index) return [];
      const at = locate('team.yaml', ['memberships', index, 'name']);
      return [error(at, `"${name}" stands among the memberships twice`, 'take one of the two out')];
    });
  },
};
