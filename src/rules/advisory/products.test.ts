import { expect, it } from 'vitest';
import { problemLines, replaced } from '../../tests/content-folder.ts';

const FACTS = 'advisories/2026/EX-2026-0001/advisory.yaml';

const told = async (before: string, after: string) => problemLines({ [FACTS]: replaced(before, after) });

it('lets one product be affected by one vulnerability and free of another', async () => {
  expect(
    await told(
      'vulnerabilities:\n',
      'vulnerabilities:\n  - title: Other\n    products: { notAffected: [thing-1] }\n',
    ),
  ).toEqual([]);
});

it('tells two products with one name', async () => {
  expect(await told('id: thing-2', 'id: thing-1')).toEqual([
    `content/${FACTS}:14:9 two products are named "thing-1" - give each a name of its own`,
    `content/${FACTS}:23:15 there is no product "thing-2" in this advisory - did you mean "thing-1"? If not, list it under "products"`,
  ]);
});

it('tells a product that is not listed', async () => {
  expect(await told('fixed: [thing-2]', 'fixed: [thing-2, thingy]')).toEqual([
    `content/${FACTS}:23:24 there is no product "thingy" in this advisory - did you mean "thing-1"? If not, list it under "products"`,
  ]);
});

it('tells a product that is both affected and fixed', async () => {
  expect(await told('fixed: [thing-2]', 'fixed: [thing-2, thing-1]')).toEqual([
    `content/${FACTS}:23:24 "thing-1" is under "fixed" and under "affected" - take it out of one of them`,
  ]);
});

it('tells a product that is listed twice', async () => {
  expect(await told('fixed: [thing-2]', 'fixed: [thing-2, thing-2]')).toEqual([
    `content/${FACTS}:23:24 "thing-2" stands twice under "fixed" - take it out of one of them`,
  ]);
});

it('warns of a product that no vulnerability speaks of', async () => {
  expect(await told('fixed: [thing-2]', 'fixed: []')).toEqual([
    `content/${FACTS}:14:9 warning: no vulnerability says anything of "thing-2" - name it under "affected", "fixed" or "notAffected" of a vulnerability, or take it out`,
  ]);
});

it('warns of a vulnerability that no product has', async () => {
  expect(await told('vulnerabilities:\n', 'vulnerabilities:\n  - title: Other\n')).toEqual([
    `content/${FACTS}:19:12 warning: this vulnerability does not say which products have it - add "products:" with "affected:" under it, and "fixed:" where there is a remedy`,
  ]);
});

it('lets products be listed where there is no vulnerability', async () => {
  expect(
    await problemLines({ [FACTS]: (text) => text.replace(/vulnerabilities:[^]*/, 'severity: high\n') }),
  ).toEqual([]);
});
