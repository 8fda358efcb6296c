import { newestRevision, type Advisory } from '../../model/advisory.ts';
import { isBefore } from '../../model/moment.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error } = complaintsOf('status');

/** What is withdrawn says when and why, after all that came before; what is not says nothing of it. */
export const status: Rule = {
  id: 'status',
  check: ({ advisories }, locate) => advisories.flatMap((advisory) => withdrawal(advisory, locate)),
};

function withdrawal(advisory: Advisory, locate: Locate): Problem[] {
  const { file, status: state, withdrawal: given } = advisory;
  if (state === 'withdrawn' && given === undefined)
    return [
      error(
        locate(file, ['status']),
        'a withdrawn advisory must say when and why',
        'add "withdrawal:" with a "date" and a "reason"',
      ),
    ];
  if (given === undefined) return [];
  if (state !== 'withdrawn')
    return [
      error(
        locate(file, ['withdrawal']),
        `there is a withdrawal here and the status is ${state}`,
        'write "status: withdrawn", or take the withdrawal out',
      ),
    ];
  if (!isBefore(given.date, newestRevision(advisory).date)) return [];
  const message = 'the withdrawal is dated before the newest revision';
  return [error(locate(file, ['withdrawal', 'date']), message, 'correct the date')];
}
