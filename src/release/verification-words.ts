import { groupedFingerprint } from '../model/key.ts';
import { dayOf } from '../model/moment.ts';
import { inLines } from './finding.ts';
import type { Verification } from './verify.ts';

/** What verifying has shown, for people: what was looked at, then what is wrong. */
export function verificationWords(verification: Verification): string {
  const { findings } = verification;
  const verdict =
    findings.length === 0
      ? 'Everything is as it was signed.'
      : `Do not trust this site as it is; problems: ${findings.length}`;
  return [...facts(verification), verdict, ...(findings.length > 0 ? [inLines(findings)] : [])].join('\n');
}

function facts({ manifest, files, signatures, checks, fingerprint, keyExpires }: Verification): string[] {
  if (manifest === undefined || fingerprint === undefined)
    return ['Nothing was verified: there is no list of files that is signed as it must be.'];
  const rows = [
    ['Site', `${manifest.team}, ${manifest.origin}${manifest.path}`],
    [
      'Signed by',
      groupedFingerprint(fingerprint) +
        (manifest.demonstration ? ' (a demonstration key: trust nothing)' : ''),
    ],
    ['Key expires', keyExpires === undefined ? 'never' : dayOf(keyExpires)],
    ['Signed on', `${manifest.created}, valid until ${manifest.validUntil}`],
    ['Sequence', String(manifest.sequence)],
    ['Files', String(files)],
    ['Signatures', String(signatures)],
    ['Checks', checks.join(', ')],
  ] as const;
  return rows.map(([name, value]) => `${`${name}:`.padEnd(13)}${value}`);
}
