import { cpeFault } from '../../model/cpe.ts';
import type { Fault } from '../../model/fault.ts';
import type { Position, Problem } from '../../model/problem.ts';
import type { Product } from '../../model/product.ts';
import { purlFault, purlVersion } from '../../model/purl.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error, warning } = complaintsOf('product-identifiers');

/** Package URLs (purl-spec) and CPE 2.3 names (NISTIR 7695) can be read by machines, and name the version that is meant (CSAF 6.1.13). */
export const productIdentifiers: Rule = {
  id: 'product-identifiers',
  check: ({ advisories }, locate) =>
    advisories.flatMap(({ file, products }) =>
      products.flatMap((product, index) => {
        const at = (key: keyof Product) => locate(file, ['products', index, key]);
        return [
          ...(product.purl === undefined ? [] : purlProblems(product.purl, product, at('purl'))),
          ...(product.cpe === undefined ? [] : told(cpeFault(product.cpe), at('cpe'))),
        ];
      }),
    ),
};

function purlProblems(purl: string, { versions }: Product, at: Position): Problem[] {
  const fault = purlFault(purl);
  if (fault !== undefined) return told(fault, at);
  const version = purlVersion(purl);
  if (version === undefined || isDigest(version) || !isSingle(versions) || isSame(version, versions))
    return [];
  const message = `the package URL is of version ${version} and "versions" says ${versions}`;
  return [warning(at, message, 'correct the one that is wrong')];
}

function told(fault: Fault | undefined, at: Position): Problem[] {
  return fault === undefined ? [] : [error(at, fault.message, fault.remedy)];
}

/** One version, neither a range nor words such as "before 2". */
function isSingle(versions: string): boolean {
  return /^[^\s<>=|,*]+$/.test(versions) && /\d/.test(versions);
}

/** A commit or a container image is named by its hash, which no version looks like. */
function isDigest(version: string): boolean {
  return /^(sha\d+:)?[0-9a-f]{12,}$/i.test(version);
}

/** A leading v, or the epoch of a distribution, may be left out. */
function isSame(one: string, other: string): boolean {
  const [left, right] = [one, other].map((version) => version.toLowerCase().replace(/^(\d+:|v(?=\d))/, ''));
  return left === right;
}
