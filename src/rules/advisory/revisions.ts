import type { Advisory } from '../../model/advisory.ts';
import { isBefore } from '../../model/moment.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error } = complaintsOf('revisions');

/** Revisions are numbered 1, 2, 3 ..., each dated after the one before it. */
export const revisions: Rule = {
  id: 'revisions',
  check: ({ advisories }, locate) =>
    advisories.flatMap((advisory) =>
      isTurned(advisory)
        ? [turned(advisory, locate)]
        : [...numbers(advisory, locate), ...dates(advisory, locate)],
    ),
};

/** True where the newest stands first. */
function isTurned({ revisions: all }: Advisory): boolean {
  return all.length > 1 && all.every(({ number }, index) => number === all.length - index);
}

function turned({ file }: Advisory, locate: Locate): Problem {
  const message = 'the revisions stand in the wrong order';
  return error(
    locate(file, ['revisions', 0, 'number']),
    message,
    'turn them round: the oldest first, the newest last',
  );
}

function numbers({ file, revisions: all }: Advisory, locate: Locate): Problem[] {
  const index = all.findIndex(({ number }, place) => number !== place + 1);
  const wrong = all[index];
  if (wrong === undefined) return [];
  const message = `revision ${wrong.number} stands where revision ${index + 1} should`;
  return [
    error(locate(file, ['revisions', index, 'number']), message, 'number them 1, 2, 3 ..., the oldest first'),
  ];
}

function dates({ file, revisions: all }: Advisory, locate: Locate): Problem[] {
  return all.flatMap(({ number, date }, index) => {
    const before = all[index - 1];
    if (before === undefined || isBefore(before.date, date)) return [];
    const message = `revision ${number} is not dated after revision ${before.number}`;
    return [
      error(locate(file, ['revisions', index, 'date']), message, 'correct the date; the oldest comes first'),
    ];
  });
}
