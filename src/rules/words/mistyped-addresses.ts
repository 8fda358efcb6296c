import { distance } from 'fastest-levenshtein';
import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import type { Complain } from '../rule.ts';
import { placeAt, type Text } from '../text/texts.ts';

/** Mail addresses that are nearly one of the team’s, in the words or the code of a text. */
export function mistypedAddresses(text: Text, { team }: Site, warning: Complain): Problem[] {
  const boxes = team.mailboxes.map(({ address }) => address.toLowerCase());
  return [...text.body.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)].flatMap((match) => {
    const address = match[0].toLowerCase();
    const meant = boxes.includes(address) ? undefined : boxes.find((box) => isSlip(address, box));
    if (meant === undefined) return [];
    const message = `there is no mailbox ${match[0]} in team.yaml`;
    return [warning(placeAt(text, match.index), message, `did you mean ${meant}?`)];
  });
}

/** One letter wrong, or two that changed places, on one side of the @; `.org` for `.net` is no slip. */
function isSlip(address: string, box: string): boolean {
  const [[user = '', host = ''], [rightUser = '', rightHost = '']] = [address.split('@'), box.split('@')];
  if (host === rightHost) return user.length >= 4 && isNear(user, rightUser);
  const [top, rightTop] = [host, rightHost].map((name) => name.slice(name.lastIndexOf('.')));
  return user === rightUser && top === rightTop && isNear(host, rightHost);
}

function isNear(a: string, b: string): boolean {
  const sorted = (word: string) => word.split('').sort().join('');
  return distance(a, b) === 1 || (distance(a, b) === 2 && sorted(a) === sorted(b));
}
