import * as at from '../model/addresses.ts';
import { CommandFailure, EXIT } from '../commands/failure.ts';
import { refuseAny, type Finding } from './finding.ts';
import { inTurn } from './in-turn.ts';
import { findManifest } from './find-manifest.ts';
import { builtFiles, isDetached, manifestAddress, type Manifest, type ManifestFile } from './manifest.ts';
import type { Read } from './published-keys.ts';
import { coveredText } from './signatures.ts';
import { listFiles, readWebFile, sha256 } from './web-root.ts';

/** A built web root as its manifest lists it. */
export interface Unsigned {
  manifest: Manifest;
  read: Read;
  /** What was changed since the manifest was written. */
  findings: Finding[];
}

/**
 * Opens a web root and compares it with its manifest; what an earlier run of signing has put there is no change.
 * @throws CommandFailure where there is no manifest
 */
export async function openUnsigned(root: string): Promise<Unsigned> {
  const files = await listFiles(root);
  const read: Read = (file) => readWebFile(root, file);
  const found = await findManifest(files, read);
  if (found === undefined) throw notBuilt(root);
  const { manifest } = found;
  return { manifest, read, findings: [...unlisted(files, manifest), ...(await changed(manifest, read))] };
}

function notBuilt(root: string): CommandFailure {
  return new CommandFailure(EXIT.usage, `${root} is no built site: run npm run build first`);
}

function unlisted(files: readonly string[], manifest: Manifest): Finding[] {
  const own = manifestAddress(manifest);
  const signed = builtFiles(manifest).filter(isDetached);
  const listed = [...manifest.files, ...signed.map(({ address }) => ({ address: at.signatureOf(address) }))];
  const known = new Set([own, at.signatureOf(own), ...listed.map(({ address }) => address)]);
  return files
    .filter((file) => !known.has(file))
    .map((file) => finding(file, 'came there after the build: it is in no list'));
}

/** The bytes of a file, at the moment that they are to be signed. @throws ReleaseRefused where they are not those of the build */
export async function unchanged(file: ManifestFile, read: Read): Promise<Uint8Array> {
  const bytes = await read(file.address);
  refuseAny(changeOf(file, bytes));
  return bytes ?? new Uint8Array();
}

async function changed(manifest: Manifest, read: Read): Promise<Finding[]> {
  const findings = await inTurn(builtFiles(manifest), async (file) =>
    changeOf(file, await read(file.address)),
  );
  return findings.flat();
}

/** What has become of a file since the build; signing alone is no change. */
function changeOf(file: ManifestFile, bytes: Uint8Array | undefined): Finding[] {
  if (bytes === undefined) return [finding(file.address, 'was taken away after the build')];
  if (sha256(bytes) === file.sha256) return [];
  if (file.signature === 'cleartext' && sha256(coveredText(bytes)) === file.sha256) return [];
  return [finding(file.address, 'was changed after the build')];
}

function finding(address: string, message: string): Finding {
  return {
    check: 'sign',
    address,
    message,
    remedy: 'find out what changed it, and build again: nothing has been signed',
  };
}
