import { closest } from 'fastest-levenshtein';
import type { Advisory } from '../../model/advisory.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import type { ProductStatus } from '../../model/vulnerability.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error, warning } = complaintsOf('products');

/**
 * Products have names of their own, vulnerabilities speak of products that are there, and say one thing of each
 * (CSAF 6.1.1 to 6.1.6); where there are both, each has to do with the other.
 */
export const products: Rule = {
  id: 'products',
  check: ({ advisories }, locate) =>
    advisories.flatMap((advisory) => [
      ...repeatedIds(advisory, locate),
      ...mentionsOf(advisory).flatMap((mention) => unknownProduct(advisory, mention, locate)),
      ...contradictions(advisory, locate),
      ...unusedProducts(advisory, locate),
      ...withoutProducts(advisory, locate),
    ]),
};

/** A product named under a status of a vulnerability. */
type Mention = { vulnerability: number; status: keyof ProductStatus; place: number; id: string };

const STATUSES = ['affected', 'fixed', 'notAffected', 'underInvestigation'] as const;

function mentionsOf({ vulnerabilities }: Advisory): Mention[] {
  return vulnerabilities.flatMap((one, vulnerability) =>
    STATUSES.flatMap((status) =>
      one.products[status].map((id, place) => ({ vulnerability, status, place, id })),
    ),
  );
}

function repeatedIds({ file, products: all }: Advisory, locate: Locate): Problem[] {
  const ids = all.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          error(
            locate(file, ['products', index, 'id']),
            `two products are named "${id}"`,
            'give each a name of its own',
          ),
        ],
  );
}

function unknownProduct({ file, products: all }: Advisory, mention: Mention, locate: Locate): Problem[] {
  const ids = all.map(({ id }) => id);
  if (ids.includes(mention.id)) return [];
  const remedy =
    ids.length === 0
      ? 'list it under "products"'
      : `did you mean "${closest(mention.id, ids)}"? If not, list it under "products"`;
  return [
    error(placeOf(file, mention, locate), `there is no product "${mention.id}" in this advisory`, remedy),
  ];
}

function contradictions(advisory: Advisory, locate: Locate): Problem[] {
  const mentions = mentionsOf(advisory);
  return mentions.flatMap((mention, index) => {
    const first = mentions
      .slice(0, index)
      .find(({ vulnerability, id }) => vulnerability === mention.vulnerability && id === mention.id);
    if (first === undefined) return [];
    return [
      error(placeOf(advisory.file, mention, locate), twice(first, mention), 'take it out of one of them'),
    ];
  });
}

/** Where a name is not known, it may well be a misspelt one of those that seem unused. */
function unusedProducts(advisory: Advisory, locate: Locate): Problem[] {
  const { file, products: all, vulnerabilities } = advisory;
  const used = new Set(mentionsOf(advisory).map(({ id }) => id));
  const isMisspelt = [...used].some((id) => !all.some((product) => product.id === id));
  if (vulnerabilities.length === 0 || isMisspelt) return [];
  return all.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          warning(
            locate(file, ['products', index, 'id']),
            `no vulnerability says anything of "${id}"`,
            'name it under "affected", "fixed" or "notAffected" of a vulnerability, or take it out',
          ),
        ],
  );
}

function withoutProducts({ file, products: all, vulnerabilities }: Advisory, locate: Locate): Problem[] {
  if (all.length === 0) return [];
  return vulnerabilities.flatMap(({ products: named }, index) =>
    STATUSES.some((status) => named[status].length > 0)
      ? []
      : [
          warning(
            locate(file, ['vulnerabilities', index, 'title']),
            'this vulnerability does not say which products have it',
            'add "products:" with "affected:" under it, and "fixed:" where there is a remedy',
          ),
        ],
  );
}

function twice(first: Mention, second: Mention): string {
  return first.status === second.status
    ? `"${second.id}" stands twice under "${second.status}"`
    : `"${second.id}" is under "${second.status}" and under "${first.status}"`;
}

function placeOf(file: string, { vulnerability, status, place }: Mention, locate: Locate) {
  return locate(file, ['vulnerabilities', vulnerability, 'products', status, place]);
}
