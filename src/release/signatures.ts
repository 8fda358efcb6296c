import type { TeamKey } from '../model/key.ts';
import { latest, type Moment } from '../model/moment.ts';
import { isClearSigned, openCleartext } from '../openpgp/cleartext.ts';
import { formsOf, signsSince } from '../openpgp/published-key.ts';
import { verifyCleartext, verifyDetached, type SignatureFinding } from '../openpgp/signature.ts';
import type { Signer } from '../openpgp/signer.ts';
import type { ManifestFile } from './manifest.ts';

/** What signing needs to know. */
export interface SigningContext {
  signer: Signer;
  now: Moment;
  /** The published keys that documents may be signed by, as files and as the Web Key Directory has them. */
  forms: readonly (readonly string[])[];
  /** No signature is dated before this. */
  earliest: Moment;
}

/** @param keys the published keys; the signer’s must be among them */
export async function signingContext(
  signer: Signer,
  keys: readonly TeamKey[],
  now: Moment,
): Promise<SigningContext> {
  const own = keys.find(({ fingerprint }) => fingerprint === signer.fingerprint);
  const earliest = own === undefined ? signer.created : latest(signer.created, await signsSince(own));
  const pairs = keys.map(formsOf);
  return { signer, now, earliest, forms: [0, 1].map((form) => pairs.map((pair) => pair[form] ?? '')) };
}

/** A file’s signature: the bytes of the clear-signed file itself, or of the detached signature beside it. */
export interface MadeSignature {
  bytes: Uint8Array;
  /** True where an older one still holds. */
  kept: boolean;
}

/**
 * The first of the older signatures that still holds for the bytes with every form of the published keys, else a new one.
 * @param candidates older clear-signed files or detached signatures, as the file’s policy is
 * @throws Error where the new signature does not verify with the published keys
 */
export async function signatureFor(
  file: Pick<ManifestFile, 'address' | 'signature' | 'changed'>,
  bytes: Uint8Array,
  candidates: readonly (Uint8Array | undefined)[],
  context: SigningContext,
): Promise<MadeSignature> {
  const policy = file.signature === 'cleartext' ? CLEARTEXT : DETACHED;
  for (const candidate of candidates) {
    const isGood = candidate !== undefined && (await whyNot(policy, bytes, candidate, context)) === undefined;
    if (isGood) return { bytes: candidate, kept: true };
  }
  const { signer, earliest } = context;
  const made = Buffer.from(await policy.sign(bytes, signer, latest(file.changed ?? earliest, earliest)));
  const reason = await whyNot(policy, bytes, made, context);
  if (reason !== undefined) throw new Error(`${file.address}: the new signature ${reason}`);
  return { bytes: made, kept: false };
}

/** The text that a file to be clear-signed holds, whether it has been signed already or not. */
export function coveredText(bytes: Uint8Array): Uint8Array {
  const file = decode(bytes);
  const opened = isClearSigned(file) ? openCleartext(file) : undefined;
  return opened === undefined ? bytes : Buffer.from(opened.text);
}

interface Policy {
  sign(bytes: Uint8Array, signer: Signer, at: Moment): Promise<string>;
  verify(
    bytes: Uint8Array,
    signature: string,
    keys: readonly string[],
    now: Moment,
  ): Promise<SignatureFinding>;
}

const DETACHED: Policy = {
  sign: (bytes, signer, at) => signer.detached(bytes, at),
  verify: verifyDetached,
};

const CLEARTEXT: Policy = {
  sign: (bytes, signer, at) => signer.cleartext(decode(bytes), at),
  verify: async (bytes, signed, keys, now) => {
    const finding = await verifyCleartext(signed, keys, now);
    const isSame = finding.ok && Buffer.from(finding.text).equals(bytes);
    return finding.ok && !isSame ? { ok: false, reason: 'covers another text' } : finding;
  },
};

async function whyNot(
  policy: Policy,
  bytes: Uint8Array,
  signature: Uint8Array,
  { forms, now }: SigningContext,
): Promise<string | undefined> {
  for (const keys of forms) {
    const finding = await policy.verify(bytes, decode(signature), keys, now);
    if (!finding.ok) return finding.reason;
  }
  return undefined;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
