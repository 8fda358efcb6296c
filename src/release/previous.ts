import * as at from '../model/addresses.ts';
import { verifyDetached } from '../openpgp/signature.ts';
import { readManifest } from './find-manifest.ts';
import { manifestAddress, parseManifest, type Manifest } from './manifest.ts';
import type { Read } from './published-keys.ts';
import type { SigningContext } from './signatures.ts';
import { readWebFile, sha256 } from './web-root.ts';

/** The web root that a new one follows, as far as it can be relied on. */
export interface Previous {
  read: Read;
  /** SHA-256 of its manifest. */
  sha256?: string;
  sequence?: number;
  /** Why nothing of it was used. */
  notice?: string;
}

/**
 * Opens the previous web root of the same site; its list must be signed by a key that the new one publishes, for it
 * decides the new one’s sequence. A previous web root that is not there, or is another site’s, is none.
 */
export async function openPrevious(
  root: string | undefined,
  manifest: Manifest,
  context: SigningContext,
): Promise<Previous> {
  if (root === undefined) return { read: nothing };
  const read: Read = (address) => readWebFile(root, address);
  const address = manifestAddress(manifest);
  const [bytes, signature] = await Promise.all([read(address), read(at.signatureOf(address))]);
  if (bytes === undefined) return { read: nothing };
  const notice = await whyNot(bytes, signature, manifest, context);
  if (notice !== undefined) return { read: nothing, notice: `The previous web root is not used: ${notice}.` };
  return { read, sha256: sha256(bytes), sequence: parseManifest(bytes).sequence };
}

async function whyNot(
  bytes: Uint8Array,
  signature: Uint8Array | undefined,
  { origin, path }: Manifest,
  { forms, now }: SigningContext,
): Promise<string | undefined> {
  if (signature === undefined) return 'it was never signed';
  const finding = await verifyDetached(bytes, new TextDecoder().decode(signature), forms[0] ?? [], now);
  if (!finding.ok) return `the signature of its manifest.json ${finding.reason}`;
  const previous = readManifest(bytes);
  if (previous === undefined) return 'its manifest.json is of another version of this program';
  return previous.origin === origin && previous.path === path
    ? undefined
    : `it is the site of ${previous.origin}`;
}

const nothing: Read = () => Promise.resolve(undefined);
