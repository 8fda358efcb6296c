import { createMessage, enums, readCleartextMessage, readSignature, verify } from 'openpgp';
import type { Moment } from '../model/moment.ts';
import { isArmoredSignature, openCleartext } from './cleartext.ts';
import { judged, type SignatureFinding } from './judgement.ts';

export type { SignatureFinding } from './judgement.ts';

/** A finding on a clear-signed file; a good one has the text that is covered. */
export type CleartextFinding =
  (SignatureFinding & { ok: true; text: string }) | (SignatureFinding & { ok: false });

/**
 * Judges a detached signature over bytes. One that GnuPG or csaf_checker would not take is refused with its reason:
 * a key that has expired or been revoked by `now` makes no good signature, whenever it was made.
 * @param publicKeys armoured public keys, one of which must have made it
 */
export async function verifyDetached(
  bytes: Uint8Array,
  armoredSignature: string,
  publicKeys: readonly string[],
  now: Moment,
): Promise<SignatureFinding> {
  if (!isArmoredSignature(armoredSignature))
    return { ok: false, reason: 'is not one armoured OpenPGP signature' };
  const signature = await readSignature({ armoredSignature }).catch(() => undefined);
  if (signature === undefined) return { ok: false, reason: 'is damaged' };
  return judged(
    [...signature.packets],
    enums.signature.binary,
    publicKeys,
    now,
    async (verificationKeys, date) => {
      const message = await createMessage({ binary: bytes });
      return verify({ message, signature, verificationKeys, date, format: 'binary' });
    },
  );
}

/**
 * Judges a clear-signed file, the whole of it, and gives back the text it covers: read that, never the file.
 * @param file as published: LF line ends, nothing before or after the signed message
 */
export async function verifyCleartext(
  file: string,
  publicKeys: readonly string[],
  now: Moment,
): Promise<CleartextFinding> {
  const opened = openCleartext(file);
  if (opened === undefined)
    return { ok: false, reason: 'does not frame the whole file as RFC 9580 section 7 asks' };
  const message = await readCleartextMessage({ cleartextMessage: file }).catch(() => undefined);
  const signature = await readSignature({ armoredSignature: opened.signature }).catch(() => undefined);
  if (message === undefined || signature === undefined) return { ok: false, reason: 'is damaged' };
  const { text } = opened;
  const finding = await judged(
    [...signature.packets],
    enums.signature.text,
    publicKeys,
    now,
    (verificationKeys, date) => verify({ message, verificationKeys, date }),
  );
  if (message.getText() !== text.slice(0, -1))
    return { ok: false, reason: 'covers another text than the file shows' };
  return finding.ok ? { ...finding, text } : finding;
}
