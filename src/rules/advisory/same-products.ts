import type { Advisory } from '../../model/advisory.ts';
import { partsOf } from '../../model/cpe.ts';
import type { Locate, Problem } from '../../model/problem.ts';
import type { Product } from '../../model/product.ts';
import { purlVersion } from '../../model/purl.ts';
import { complaintsOf, type Rule } from '../rule.ts';

const { error } = complaintsOf('same-products');

/** No product is listed twice under different names, and none is by its package URL or CPE both affected and fixed (CSAF 6.1.6). */
export const sameProducts: Rule = {
  id: 'same-products',
  check: ({ advisories }, locate) =>
    advisories.flatMap((advisory) => [
      ...listedTwice(advisory, locate),
      ...contradictory(advisory, 'purl', locate),
      ...contradictory(advisory, 'cpe', locate),
    ]),
};

function listedTwice({ file, products }: Advisory, locate: Locate): Problem[] {
  const names = products.map(nameOf);
  return products.flatMap((product, index) => {
    const first = products[names.indexOf(nameOf(product))];
    if (first === undefined || first.id === product.id) return [];
    const said = [product.vendor, product.name, product.versions].map((part) => part.trim()).join(' ');
    const message = `"${product.id}" is the same product as "${first.id}": ${said}`;
    const remedy = 'correct the versions of one of them, or keep one and name only that';
    return [error(locate(file, ['products', index, 'id']), message, remedy)];
  });
}

/** Machines know a product by its package URL or CPE: what has the same one is the same to them. */
function contradictory(advisory: Advisory, kind: 'purl' | 'cpe', locate: Locate): Problem[] {
  const { file, products, vulnerabilities } = advisory;
  return vulnerabilities.flatMap(({ products: { affected, fixed } }, vulnerability) =>
    fixed.flatMap((id, place) => {
      const product = products.find((one) => one.id === id);
      const twin = products.find(
        (other) => product !== undefined && affected.includes(other.id) && isTwin(product, other, kind),
      );
      if (product === undefined || twin === undefined) return [];
      const name = kind === 'purl' ? 'package URL' : 'CPE name';
      const message = `"${id}" is fixed and "${twin.id}" is affected, and both have the ${name} ${product[kind] ?? ''}`;
      const at = locate(file, ['vulnerabilities', vulnerability, 'products', 'fixed', place]);
      return [error(at, message, `correct the ${name} of one of them under "products"`)];
    }),
  );
}

function isTwin(one: Product, other: Product, kind: 'purl' | 'cpe'): boolean {
  if (one.id === other.id || nameOf(one) === nameOf(other)) return false;
  const identifier = one[kind];
  return identifier !== undefined && identifier === other[kind] && namesVersion(identifier, kind);
}

/** An identifier without a version is that of all versions. */
function namesVersion(identifier: string, kind: 'purl' | 'cpe'): boolean {
  const version = kind === 'purl' ? purlVersion(identifier) : partsOf(identifier)[3];
  return version !== undefined && !['', '*', '-'].includes(version);
}

function nameOf({ vendor, name, versions }: Product): string {
  return [vendor, name, versions].map((part) => part.trim().toLowerCase().replace(/\s+/g, ' ')).join('\n');
}
