import { BUILT_IN, type WordKey } from '../../i18n/index.ts';
import type { Words } from '../../i18n/words.ts';

/**
 * A kind of incident of the Reference Security Incident Taxonomy (`fraud:phishing`) in words;
 * as the taxonomy writes it where it is newer than these words.
 */
export function incidentName(incident: string, words: Words): string {
  const [kind = ''] = incident.split(':');
  const [kindKey, typeKey] = [`incident.${kind}`, `incident.${incident}`];
  if (!isKey(kindKey) || !isKey(typeKey)) return incident;
  return words.t('advisory.incident-name', { kind: words.t(kindKey), type: words.t(typeKey) });
}

function isKey(key: string): key is WordKey {
  return key in BUILT_IN.en;
}
