import { isBefore } from '../../model/moment.ts';
import type { Finding } from '../finding.ts';
import { manifestAddress, type Manifest, type ManifestFile } from '../manifest.ts';
import type { Release } from '../open-release.ts';

/** A published advisory stays: it does not vanish, and its text changes only together with its date of change. */
export function checkHistory({ manifest, previous, previousName }: Release): Finding[] {
  if (previousName === undefined) return [];
  if (previous === undefined) return [noPrevious(manifest, previousName)];
  const now = new Map(manifest.files.map((file) => [file.address, file]));
  return previous.manifest.files
    .filter(isPromise)
    .flatMap((before) => compare(before, now.get(before.address)));
}

/** Pages and texts of advisories, and their CSAF documents. */
function isPromise({ address }: ManifestFile): boolean {
  return /\/advisories\/.+/.test(address) || /\/csaf\/[a-z]+\/\d{4}\/[^/]+\.json$/.test(address);
}

function compare(before: ManifestFile, now: ManifestFile | undefined): Finding[] {
  if (now === undefined) return [finding(before.address, 'was published before and has vanished', WITHDRAW)];
  if (now.sha256 === before.sha256 || now.changed === undefined || before.changed === undefined) return [];
  if (before.address.endsWith('.asc') || isBefore(before.changed, now.changed)) return [];
  return [finding(before.address, `was changed, but its date of change is still ${now.changed}`, REVISE)];
}

const WITHDRAW = 'put the advisory back; to take back what it says, give it status: withdrawn';
const REVISE = 'add a revision with its date to advisory.yaml';

function noPrevious({ path }: Manifest, name: string): Finding {
  const remedy = 'leave out --previous for the first publication';
  return finding(
    manifestAddress({ path }),
    `is not in ${name}, which should be the site as it was before`,
    remedy,
  );
}

function finding(address: string, message: string, remedy: string): Finding {
  return { check: 'history', address, message, remedy };
}
