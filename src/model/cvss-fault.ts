import { metricsOf, type CvssVersion, type Metric } from './cvss-metrics.ts';

const VECTOR = /CVSS:(3\.0|3\.1|4\.0)(?:\/[A-Z]{1,3}:[A-Za-z]+)+/;
const WHOLE = new RegExp(`^${VECTOR.source}$`);
const VERSIONS = ['3.1', '4.0', '3.0'] as const;

/**
 * What is wrong with a CVSS 3.0, 3.1 or 4.0 vector, to be said after it, and after a colon what to do; undefined for a
 * complete one, each metric once and with a value the version knows, in 4.0 also in the order of its section 7.
 */
export function cvssFault(vector: string): string | undefined {
  const version = WHOLE.exec(vector)?.[1] as CvssVersion | undefined;
  if (version === undefined) return shapeFault(vector);
  const faults = metricFaults(vector, metricsOf(version));
  if (faults.length > 0) return otherVersion(vector) ?? inWords(faults);
  const ordered = version === '4.0' ? inOrder(vector, metricsOf(version)) : vector;
  return ordered === vector
    ? undefined
    : `has its parts in another order than CVSS 4.0 asks: write ${ordered}`;
}

function shapeFault(vector: string): string {
  const upper = vector.trim().toUpperCase();
  const contained = VECTOR.exec(vector)?.[0];
  if (/(^|[/(])AU:[MSN]([/)]|$)/.test(upper) || upper.startsWith('CVSS:2'))
    return 'is a vector of CVSS 2, which is not supported: take the vector of CVSS 3.1 or 4.0';
  if (contained !== undefined && cvssFault(contained) === undefined)
    return `is more than a vector: write only ${contained}`;
  if (upper !== vector && WHOLE.test(upper)) return lowerCaseFault(upper);
  if (upper.startsWith('CVSS:')) return versionFault(upper);
  return (
    otherVersion(upper) ?? 'is not a vector: write one such as CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
  );
}

function lowerCaseFault(upper: string): string {
  const fault = cvssFault(upper);
  return fault === undefined ? `must be in capitals: write ${upper}` : `must be in capitals, and ${fault}`;
}

function versionFault(vector: string): string {
  const version = /^CVSS:([^/]*)/.exec(vector)?.[1] ?? '';
  return VERSIONS.some((known) => known === version)
    ? 'is not written as a vector: write each part as a name, a colon and a letter, with a / between them'
    : `is of CVSS "${version}", which is not supported: take the vector of CVSS 3.1 or 4.0`;
}

/** The metrics of one version under the name of another, or without any. */
function otherVersion(vector: string): string | undefined {
  const metrics = vector.replace(/^CVSS:[^/]*\//, '').replace(/^\(|\)$/g, '');
  const named = VERSIONS.map((version) => ({ version, meant: `CVSS:${version}/${metrics}` }));
  const right = named.find(
    ({ version, meant }) => WHOLE.test(meant) && metricFaults(meant, metricsOf(version)).length === 0,
  );
  return right && `is a vector of CVSS ${right.version} and does not say so: write ${right.meant}`;
}

type MetricFault = [what: string, todo: string];

function inWords(faults: MetricFault[]): string {
  const [what, todo] = [faults.map(([said]) => said), faults.map(([, said]) => said)];
  return `is not right, ${what.join(', ')}: ${todo.join(', ')}`;
}

function metricFaults(vector: string, known: Metric[]): MetricFault[] {
  const parts = vector.split('/').slice(1);
  const names = parts.map(nameOf);
  const strange = names.filter((name) => !known.some((metric) => metric.name === name));
  const missing = known.filter(({ name, required }) => required && !names.includes(name));
  const doubled = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [
    ...parts.flatMap((part) => valueFaults(part, known)),
    ...[...doubled].map((name): MetricFault => [`${name} stands in it twice`, `leave one ${name}`]),
    ...strange.map((name): MetricFault => [`this version of CVSS has no ${name}`, `take ${name} out`]),
    ...missing.map(({ name }): MetricFault => [`${name} is missing`, `add ${name}`]),
  ];
}

function valueFaults(part: string, known: Metric[]): MetricFault[] {
  const [name = '', value = ''] = part.split(':');
  const values = known.find((metric) => metric.name === name)?.values ?? [value];
  if (values.includes(value)) return [];
  const written = values.map((one) => `${name}:${one}`);
  return [
    [`${name} cannot be ${value}`, `write ${written.slice(0, -1).join(', ')} or ${written.at(-1) ?? ''}`],
  ];
}

function inOrder(vector: string, known: Metric[]): string {
  const [prefix, ...parts] = vector.split('/');
  const place = (part: string) => known.findIndex(({ name }) => name === nameOf(part));
  return [prefix, ...parts.toSorted((a, b) => place(a) - place(b))].join('/');
}

function nameOf(part: string): string {
  return part.split(':')[0] ?? '';
}
