import calculators from 'ae-cvss-calculator';

// The package is CommonJS: Node gives its names on the default export only.
export const CALCULATORS = {
  '3.0': calculators.Cvss3P0,
  '3.1': calculators.Cvss3P1,
  '4.0': calculators.Cvss4P0,
} as const;
export type CvssVersion = keyof typeof CALCULATORS;

/** A metric of a version of CVSS, with the values it can have. */
export interface Metric {
  name: string;
  values: string[];
  /** True for a base metric: without it there is no score. */
  required: boolean;
}

const METRICS = new Map<CvssVersion, Metric[]>();

/** Every metric of a version of CVSS, in the order in which its vectors have them. */
export function metricsOf(version: CvssVersion): Metric[] {
  const metrics = METRICS.get(version) ?? listMetrics(version);
  METRICS.set(version, metrics);
  return metrics;
}

/** The calculator keeps 4.0 in the order of its own page; vectors have threat metrics after the base, supplemental ones last. */
const ORDER = ['base', 'threat', 'temporal', 'environmental-security-requirement', 'environmental-base'];

function listMetrics(version: CvssVersion): Metric[] {
  const categories = [...new CALCULATORS[version]('').getRegisteredComponents()];
  const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return categories
    .toSorted(([a], [b]) => place(a.name) - place(b.name))
    .flatMap(([category, metrics]) =>
      metrics.map(({ shortName: name, values }) => {
        const required = category.name === 'base';
        return { name, required, values: values.filter(isOpen(required)).map(({ shortName }) => shortName) };
      }),
    );
}

/** What the calculator hides, or leaves undefined in the base, is its own and no part of the standard. */
function isOpen(required: boolean) {
  return ({ shortName, hide }: { shortName: string; hide?: boolean }) =>
    hide !== true && !(required && shortName === 'X');
}
