import { nearest } from './nearest.ts';

/** The Reference Security Incident Taxonomy (version 1003): what types of incident each of its classes has. */
const CLASSES = {
  'abusive-content': ['spam', 'harmful-speech', 'violence'],
  'malicious-code': ['infected-system', 'c2-server', 'malware-distribution', 'malware-configuration'],
  'information-gathering': ['scanner', 'sniffing', 'social-engineering'],
  'intrusion-attempts': ['ids-alert', 'brute-force', 'exploit'],
  intrusions: [
    'privileged-account-compromise',
    'unprivileged-account-compromise',
    'application-compromise',
    'system-compromise',
    'burglary',
  ],
  availability: ['dos', 'ddos', 'misconfiguration', 'sabotage', 'outage'],
  'information-content-security': [
    'unauthorised-information-access',
    'unauthorised-information-modification',
    'data-loss',
    'data-leak',
  ],
  fraud: ['unauthorised-use-of-resources', 'copyright', 'masquerade', 'phishing'],
  vulnerable: [
    'weak-crypto',
    'ddos-amplifier',
    'potentially-unwanted-accessible',
    'information-disclosure',
    'vulnerable-system',
  ],
  other: ['other', 'undetermined'],
  test: ['test'],
} as const;

/** Every type of incident, as an advisory names it: `fraud:phishing`. */
export const INCIDENTS: readonly string[] = Object.entries(CLASSES).flatMap(([name, types]) =>
  types.map((type) => `${name}:${type}`),
);

/** What is wrong with a text that is none of them, to be said after it. */
export function incidentFault(written: unknown): string {
  const meant = typeof written === 'string' ? meantBy(written.trim().toLowerCase()) : [];
  if (meant.length > 0)
    return `is not in the Reference Security Incident Taxonomy: did you mean ${meant.join(' or ')}?`;
  return 'is not in the Reference Security Incident Taxonomy: write a class and a type of it, such as fraud:phishing or vulnerable:vulnerable-system';
}

/** The one of that type; those of that class; or the one that is spelt nearly so. */
function meantBy(written: string): string[] {
  const spelt = written.replace(/\s*[:/>.]\s*/, ':').replace(/[\s_]+/g, '-');
  const [name = '', type] = spelt.split(':');
  const ofType = INCIDENTS.filter((incident) => incident.endsWith(`:${type ?? name}`));
  if (ofType.length > 0) return ofType;
  const near = nearest(spelt, INCIDENTS) ?? nearestType(type ?? name);
  if (near !== undefined) return [near];
  return INCIDENTS.filter((incident) => incident.startsWith(`${name}:`));
}

function nearestType(type: string): string | undefined {
  const types = INCIDENTS.map((incident) => incident.split(':')[1] ?? '');
  const near = nearest(type, types);
  return near === undefined ? undefined : INCIDENTS[types.indexOf(near)];
}
