import type { Product } from '../../model/product.ts';
import type { ProductStatus } from '../../model/vulnerability.ts';

/** What is known of a product for one vulnerability, in the order that matters to a reader. */
const STATUSES = ['affected', 'underInvestigation', 'fixed', 'notAffected'] as const;

/** Some versions of a product, and what is known of them. */
export interface ProductRow {
  product: Product;
  status: (typeof STATUSES)[number];
}

/**
 * The products of a vulnerability, the versions of one product together, the affected first.
 * An ID that no product has is passed over: the rules report it.
 */
export function productGroups(products: readonly Product[], known: ProductStatus): ProductRow[][] {
  const groups = Map.groupBy(
    productRows(products, known),
    ({ product: { vendor, name } }) => `${vendor}\n${name}`,
  );
  return [...groups.values()];
}

function productRows(products: readonly Product[], known: ProductStatus): ProductRow[] {
  return STATUSES.flatMap((status) =>
    known[status].flatMap((id) => {
      const product = products.find((candidate) => candidate.id === id);
      return product === undefined ? [] : [{ product, status }];
    }),
  );
}
