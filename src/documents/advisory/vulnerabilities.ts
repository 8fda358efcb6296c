import type { RootContent } from 'mdast';
import { localText, type FactContext } from '../../facts/context.ts';
import { definitions, heading, list, ltr, text, type Inline } from '../../facts/nodes.ts';
import type { Words } from '../../i18n/words.ts';
import type { Advisory } from '../../model/advisory.ts';
import { baseScore, cvssVersion } from '../../model/cvss.ts';
import type { Product } from '../../model/product.ts';
import type { Vulnerability } from '../../model/vulnerability.ts';
import { weaknessName } from '../../model/weakness.ts';

type Row = [term: Inline, ...descriptions: Inline[]];

const STATUSES = ['affected', 'fixed', 'notAffected', 'underInvestigation'] as const;

/** A section on each vulnerability: its weakness, its scores, the products that have it; then any other products. */
export function vulnerabilities(advisory: Advisory, context: FactContext): RootContent[] {
  if (advisory.vulnerabilities.length === 0) return productList(advisory.products, context);
  return [
    heading(2, context.words.t('text.advisory.vulnerabilities')),
    ...advisory.vulnerabilities.flatMap((each) => section(each, advisory.products, context)),
  ];
}

function section(vulnerability: Vulnerability, products: Product[], context: FactContext): RootContent[] {
  const { words } = context;
  const title = localText(vulnerability.title, context);
  const rows = [
    ...(vulnerability.cwe === undefined
      ? []
      : [[words.t('text.vulnerability.weakness'), [ltr(withName(vulnerability.cwe))]]]),
    ...scores(vulnerability),
    ...(vulnerability.exploited
      ? [[words.t('text.vulnerability.exploited'), words.t('text.vulnerability.seen')]]
      : []),
    ...productRows(vulnerability, products, context),
  ] as Row[];
  return [
    heading(
      3,
      vulnerability.cve === undefined
        ? title
        : words.t('text.named', { name: vulnerability.cve, what: title }),
    ),
    ...(rows.length === 0 ? [] : [definitions(rows)]),
  ];
}

/** Names of weaknesses are English in every language: they are CWE’s own. */
function withName(cwe: string): string {
  const name = weaknessName(cwe);
  return name === undefined ? cwe : `${cwe}: ${name}`;
}

function scores({ cvss }: Vulnerability): Row[] {
  return cvss.map((vector) => [
    `CVSS ${cvssVersion(vector) ?? ''}`,
    [ltr(baseScore(vector).toFixed(1))],
    [ltr(vector, 'code')],
  ]);
}

function productRows(
  { products: status }: Vulnerability,
  products: Product[],
  { words }: FactContext,
): Row[] {
  return STATUSES.flatMap((name): Row[] => {
    const listed = products.filter(({ id }) => status[name].includes(id));
    return listed.length === 0 ? [] : [[words.t(`text.product.${name}`), ...productLines(listed, words)]];
  });
}

/** Each product once, with all its versions. */
function productLines(products: Product[], words: Words): Inline[] {
  const byName = Object.groupBy(products, ({ name, vendor }) => `${name} (${vendor})`);
  return Object.entries(byName).map(([name, versions = []]) => [
    text(words.t('text.named', { name, what: '' })),
    ...versions.flatMap((product, index) => [
      ...(index === 0 ? [] : [text(', ')]),
      ltr(product.versions, 'code'),
    ]),
  ]);
}

function productList(products: Product[], { words }: FactContext): RootContent[] {
  if (products.length === 0) return [];
  return [heading(2, words.t('text.advisory.products')), list(productLines(products, words))];
}
