import type { Advisory } from '../../model/advisory.ts';
import type { Moment } from '../../model/moment.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error } = complaintsOf('vulnerabilities');

/** A CVE number stands once in an advisory (CSAF 6.1.23), and is of a year that has numbers. */
export const vulnerabilities: Rule = {
  id: 'vulnerabilities',
  check: ({ advisories }, locate, now) =>
    advisories.flatMap((advisory) => [...repeated(advisory, locate), ...years(advisory, locate, now)]),
};

function repeated({ file, vulnerabilities: all }: Advisory, locate: Locate): Problem[] {
  const numbers = all.map(({ cve }) => cve);
  return numbers.flatMap((cve, index) => {
    const first = numbers.indexOf(cve);
    if (cve === undefined || first === index) return [];
    const message = `${cve} is also the number of vulnerability ${first + 1}`;
    return [error(placeOf(file, index, locate), message, 'correct the number, or make one of the two')];
  });
}

/** The first CVE numbers are of 1999. */
function years({ file, vulnerabilities: all }: Advisory, locate: Locate, now: Moment): Problem[] {
  const thisYear = new Date(now).getUTCFullYear();
  return all.flatMap(({ cve }, index) => {
    const year = Number(/^CVE-(\d{4})-/.exec(cve ?? '')?.[1] ?? thisYear);
    if (year >= 1999 && year <= thisYear) return [];
    const why = year < 1999 ? 'there are none from before 1999' : 'that year is still to come';
    return [error(placeOf(file, index, locate), `${cve ?? ''} is of ${year}: ${why}`, 'correct the number')];
  });
}

function placeOf(file: string, index: number, locate: Locate) {
  return locate(file, ['vulnerabilities', index, 'cve']);
}
