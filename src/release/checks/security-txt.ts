import { SECURITY_TXT } from '../../model/addresses.ts';
import { openCleartext } from '../../openpgp/cleartext.ts';
import type { Finding } from '../finding.ts';
import type { Release } from '../open-release.ts';
import { fieldProblems } from './security-txt-fields.ts';
import { parseSecurityTxt } from './security-txt-lines.ts';

/** security.txt is there, clear-signed, and keeps the rules of RFC 9116; the key outlives it. */
export function checkSecurityTxt(release: Release): Finding[] {
  const { files, manifest } = release;
  const bytes = files.get(SECURITY_TXT)?.bytes;
  if (bytes === undefined) return [finding('is missing')];
  const listed = manifest.files.find(({ address }) => address === SECURITY_TXT);
  const signed = openCleartext(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (listed?.signature !== 'cleartext' || signed === undefined)
    return [finding('is not clear-signed (RFC 9116 2.3)')];
  const { fields, problems } = parseSecurityTxt(signed.text);
  return [...problems, ...fieldProblems(fields, release)].map(finding);
}

function finding(message: string): Finding {
  return {
    check: 'security-txt',
    address: SECURITY_TXT,
    message,
    remedy: 'mend the facts in team.yaml, and build again',
  };
}
