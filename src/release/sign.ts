import * as at from '../model/addresses.ts';
import type { Moment } from '../model/moment.ts';
import type { Signer } from '../openpgp/signer.ts';
import { refuseAny } from './finding.ts';
import { builtFiles, dated, isDetached, manifestAddress, manifestBytes } from './manifest.ts';
import type { Manifest, ManifestFile } from './manifest.ts';
import { whyMayNotSign } from './may-sign.ts';
import { openPrevious, type Previous } from './previous.ts';
import { readPublishedKeys, signingKeys } from './published-keys.ts';
import {
  coveredText,
  signatureFor,
  signingContext,
  type MadeSignature,
  type SigningContext,
} from './signatures.ts';
import { openUnsigned, unchanged, type Unsigned } from './unsigned.ts';
import { removeUnfinished, sha256, writeWebFile } from './web-root.ts';

/** A web root to sign. */
export interface SignRequest {
  root: string;
  signer: Signer;
  now: Moment;
  /** The web root that is published now: its signatures are kept where they still hold. */
  previousRoot?: string | undefined;
}

/** What signing has done. */
export interface Signed {
  manifest: Manifest;
  made: number;
  kept: number;
  /** Why the previous web root was not used, where it was not. */
  notice: string | undefined;
}

/**
 * Signs a built web root: security.txt in clear text, documents by a detached signature, last of all the manifest.
 * Nothing is written before every signature has been made and verified with the published keys; a second run, also one
 * after a run that was killed, makes good what is missing and otherwise changes nothing but the manifest.
 * @throws ReleaseRefused for a web root that was changed since it was built, or that this signer must not sign
 */
export async function signWebRoot({ root, signer, now, previousRoot }: SignRequest): Promise<Signed> {
  await removeUnfinished(root);
  const unsigned = await openUnsigned(root);
  const { keys, findings } = await readPublishedKeys(unsigned.manifest, unsigned.read);
  refuseAny([...unsigned.findings, ...findings, ...whyMayNotSign(unsigned.manifest, signer, keys)]);
  const context = await signingContext(signer, signingKeys(keys), now);
  const previous = await openPrevious(previousRoot, unsigned.manifest, context);
  const signed = await signFiles(unsigned, previous, context);
  const manifest = completed(unsigned.manifest, signed, previous, now);
  await writeAll(root, manifest, signed, await signManifest(manifest, context));
  const kept = signed.filter((file) => file.kept).length;
  return { manifest, made: signed.length - kept, kept, notice: previous.notice };
}

/** A file that was signed, and what signing made of it. */
interface SignedFile extends MadeSignature {
  file: ManifestFile;
}

async function signFiles(
  { manifest, read }: Unsigned,
  previous: Previous,
  context: SigningContext,
): Promise<SignedFile[]> {
  const signed: SignedFile[] = [];
  for (const file of builtFiles(manifest).filter(({ signature }) => signature !== 'none')) {
    const bytes = await unchanged(file, read);
    const place = signaturePlace(file);
    const candidates = [await read(place), await previous.read(place)];
    const covered = isDetached(file) ? bytes : coveredText(bytes);
    signed.push({ file, ...(await signatureFor(file, covered, candidates, context)) });
  }
  return signed;
}

function signaturePlace(file: ManifestFile): string {
  return isDetached(file) ? at.signatureOf(file.address) : file.address;
}

function completed(
  manifest: Manifest,
  signed: readonly SignedFile[],
  previous: Previous,
  now: Moment,
): Manifest {
  const entries = new Map(builtFiles(manifest).map((file) => [file.address, file]));
  for (const { file, bytes } of signed) {
    const address = signaturePlace(file);
    const facts = isDetached(file)
      ? { mediaType: 'application/pgp-signature', signature: 'none' as const }
      : {};
    entries.set(address, { ...file, ...facts, address, sha256: sha256(bytes), size: bytes.length });
  }
  const chained = {
    ...manifest,
    previous: previous.sha256 ?? manifest.previous,
    files: [...entries.values()],
  };
  return dated(chained, now, previous.sequence);
}

async function signManifest(manifest: Manifest, context: SigningContext): Promise<Uint8Array> {
  const file = {
    address: manifestAddress(manifest),
    signature: 'detached',
    changed: manifest.created,
  } as const;
  return (await signatureFor(file, manifestBytes(manifest), [], context)).bytes;
}

async function writeAll(
  root: string,
  manifest: Manifest,
  signed: readonly SignedFile[],
  signature: Uint8Array,
): Promise<void> {
  for (const { file, bytes } of signed) await writeWebFile(root, signaturePlace(file), bytes);
  const address = manifestAddress(manifest);
  await writeWebFile(root, at.signatureOf(address), signature);
  await writeWebFile(root, address, manifestBytes(manifest));
}
