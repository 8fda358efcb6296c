import { z } from 'zod';

export const ProductId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.+-]*$/, { error: 'must be a short lower-case name such as log4j-affected' })
  .describe('Short name by which the vulnerabilities of this advisory refer to the product');

export const Product = z.strictObject({
  id: ProductId,
  vendor: z.string().min(1).describe('Who makes it'),
  name: z.string().min(1).describe('The product’s name'),
  versions: z
    .string()
    .min(1)
    .describe('One version or a range, in the vendor’s notation: 2.14.1, or >=2.0-beta9|<2.15.0'),
  purl: z.string().min(1).optional().describe('Package URL, such as pkg:npm/left-pad@1.3.0'),
  cpe: z.string().min(1).optional().describe('CPE 2.3 name, such as cpe:2.3:a:haxx:curl:8.4.0:*:*:*:*:*:*:*'),
});
export type Product = z.infer<typeof Product>;
