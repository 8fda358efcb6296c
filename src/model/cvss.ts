import type { Cvss3P0, Cvss3P1, Cvss4P0 } from 'ae-cvss-calculator';
import calculators from 'ae-cvss-calculator';

// The package is CommonJS: Node gives its names on the default export only.
const CALCULATORS = {
  '3.0': calculators.Cvss3P0,
  '3.1': calculators.Cvss3P1,
  '4.0': calculators.Cvss4P0,
} as const;
type Version = keyof typeof CALCULATORS;

const SHAPE = /^CVSS:(3\.0|3\.1|4\.0)(\/[A-Z]{1,3}:[A-Z]+)+$/i;

/**
 * True for a complete CVSS 3.0, 3.1 or 4.0 vector, each metric once and with a value the version knows.
 * The calculator itself passes over what it does not know, so its own normal form is compared with what was written.
 */
export function isCvssVector(vector: string): boolean {
  const calculator = calculatorFor(vector);
  if (!calculator?.isBaseFullyDefined()) return false;
  return sortedMetrics(calculator.toString()) === sortedMetrics(vector);
}

/** The score of a vector, 0.0 to 10.0. @throws Error for a text that is not a vector. */
export function baseScore(vector: string): number {
  const calculator = calculatorFor(vector);
  if (calculator === undefined) throw new Error(`${vector} is not a CVSS vector`);
  return calculator.calculateScores().overall;
}

/** The version a vector is written in: `3.1`, say. */
export function cvssVersion(vector: string): Version | undefined {
  return SHAPE.exec(vector)?.[1] as Version | undefined;
}

function calculatorFor(vector: string): Cvss3P0 | Cvss3P1 | Cvss4P0 | undefined {
  const version = cvssVersion(vector);
  if (version === undefined) return undefined;
  try {
    return new CALCULATORS[version](vector);
  } catch {
    return undefined;
  }
}

function sortedMetrics(vector: string): string {
  return vector
    .split('/')
    .filter((metric) => !metric.endsWith(':X'))
    .sort()
    .join('/');
}
