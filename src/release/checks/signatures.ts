import { signatureOf } from '../../model/addresses.ts';
import { verifyCleartext, verifyDetached, type SignatureFinding } from '../../openpgp/signature.ts';
import type { Finding } from '../finding.ts';
import { builtFiles, isDetached, type ManifestFile } from '../manifest.ts';
import type { Release } from '../open-release.ts';
import { signingKeys } from '../published-keys.ts';

/** Every file that is to be signed has one good signature by a key that the site publishes, as of today. */
export async function checkSignatures(release: Release): Promise<Finding[]> {
  const signed = builtFiles(release.manifest).filter(({ signature }) => signature !== 'none');
  const findings = await Promise.all(signed.map((file) => checkFile(file, release)));
  return findings.flat();
}

async function checkFile(file: ManifestFile, release: Release): Promise<Finding[]> {
  const bytes = release.files.get(file.address)?.bytes;
  if (bytes === undefined) return [];
  const finding = await (isDetached(file) ? detached(file, bytes, release) : cleartext(bytes, release));
  if (finding.ok) return [];
  const remedy = 'do not use the file; publish the signed site again';
  return [{ check: 'signatures', address: file.address, message: `its signature ${finding.reason}`, remedy }];
}

function detached({ address }: ManifestFile, bytes: Uint8Array, release: Release): Promise<SignatureFinding> {
  const signature = release.files.get(signatureOf(address))?.bytes;
  if (signature === undefined) return Promise.resolve({ ok: false, reason: 'is missing' });
  return verifyDetached(bytes, text(signature), armored(release), release.now);
}

function cleartext(bytes: Uint8Array, release: Release): Promise<SignatureFinding> {
  return verifyCleartext(text(bytes), armored(release), release.now);
}

function armored({ keys }: Release): string[] {
  return signingKeys(keys).map((key) => key.armored);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
