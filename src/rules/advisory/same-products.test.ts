import { expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const FACTS = 'advisories/2026/EX-2026-0001/advisory.yaml';

const identified = (one: string, two: string) => ({
  [FACTS]: (text: string) =>
    text
      .replace('versions: "1"\n', `versions: "1"\n    ${one}\n`)
      .replace('versions: "2"\n', `versions: "2"\n    ${two}\n`),
});

it('lets products differ by their version', async () => {
  expect(await problemLines(identified('purl: pkg:generic/thing@1', 'purl: pkg:generic/thing@2'))).toEqual(
    [],
  );
});

it('lets an identifier of all versions be that of several', async () => {
  expect(await problemLines(identified('purl: pkg:generic/thing', 'purl: pkg:generic/thing'))).toEqual([]);
  const cpe = "cpe: 'cpe:2.3:a:maker:thing:*:*:*:*:*:*:*:*'";
  expect(await problemLines(identified(cpe, cpe))).toEqual([]);
});

it('tells one product under two names', async () => {
  expect(await problemLines({ [FACTS]: replaced('versions: "2"', 'versions: " 1"') })).toEqual([
    `content/${FACTS}:14:9 "thing-2" is the same product as "thing-1": Maker Thing 1 - correct the versions of one of them, or keep one and name only that`,
  ]);
});

it('tells a product that is affected and fixed by its identifier', async () => {
  const cpe = "cpe: 'cpe:2.3:a:maker:thing:1:*:*:*:*:*:*:*'";
  expect(await problemLines(identified(cpe, cpe))).toEqual([
    `content/${FACTS}:25:15 "thing-2" is fixed and "thing-1" is affected, and both have the CPE name cpe:2.3:a:maker:thing:1:*:*:*:*:*:*:* - correct the CPE name of one of them under "products"`,
  ]);
});
