import { describe, expect, it } from 'vitest';
import type { Product } from '../../model/product.ts';
import { ProductStatus } from '../../model/vulnerability.ts';
import { productGroups } from './product-rows.ts';

function product(id: string, name = 'Server'): Product {
  return { id, vendor: 'Maker', name, versions: id };
}

describe('the products of a vulnerability', () => {
  const products = [product('old'), product('new'), product('app', 'App')];

  it('stand together by product, the affected first', () => {
    const status = ProductStatus.parse({ fixed: ['new'], affected: ['old'], notAffected: ['app'] });
    const groups = productGroups(products, status);
    expect(groups.map((rows) => rows.map((row) => `${row.product.id} ${row.status}`))).toEqual([
      ['old affected', 'new fixed'],
      ['app notAffected'],
    ]);
  });

  it('pass over an ID that no product has', () => {
    expect(productGroups(products, ProductStatus.parse({ affected: ['nobody'] }))).toEqual([]);
  });
});
