import { createCleartextMessage, createMessage, enums, sign, type PartialConfig } from 'openpgp';
import { inUtc, type Moment } from '../model/moment.ts';
import { boundSince } from './capability.ts';
import { unsafeFor } from './cleartext.ts';
import { KeyProblem } from './key-problem.ts';
import { openPrivateKey } from './private-key.ts';

/** Signs; the same bytes at the same moment give the same signature (with an Ed25519 or RSA key). */
export interface Signer {
  /** Of the primary key, 40 upper-case hexadecimal digits. */
  fingerprint: string;
  /** The earliest moment a signature can bear. */
  created: Moment;
  /** An armoured signature over bytes, dated `at` or as soon after as the key allows, but never in the future. */
  detached(bytes: Uint8Array, at: Moment): Promise<string>;
  /** A clear-signed text, ending in one LF. @throws Error for a text that verifiers would read differently */
  cleartext(text: string, at: Moment): Promise<string>;
}

/** What opens a private key. */
export interface SignerOptions {
  now: Moment;
  passphrase?: string | undefined;
}

/**
 * Opens a private key for signing: its newest signing subkey whose secret is there, else the primary key.
 * @throws KeyProblem for what is not a private key, a missing or wrong passphrase, a key that cannot sign now
 */
export async function openSigner(
  armoredPrivateKey: string,
  { now, passphrase }: SignerOptions,
): Promise<Signer> {
  const { key, signingKey } = await openPrivateKey(armoredPrivateKey, passphrase, new Date(now));
  const earliest = await boundSince(key, signingKey);
  if (earliest.getTime() > Date.parse(now)) throw fromTheFuture(earliest);
  const options = (at: Moment) => ({
    signingKeys: key,
    signingKeyIDs: signingKey,
    date: new Date(Math.min(Math.max(Date.parse(at), earliest.getTime()), Date.parse(now))),
    config: REPEATABLE,
  });
  return {
    fingerprint: key.getFingerprint().toUpperCase(),
    created: inUtc(earliest.toISOString()),
    detached: async (binary, at) => {
      const message = await createMessage({ binary });
      return sign({ ...options(at), message, detached: true, format: 'armored' }) as Promise<string>;
    },
    cleartext: async (text, at) => {
      const signed = await sign({ ...options(at), message: await cleartextMessage(text), format: 'armored' });
      // OpenPGP.js ends the lines of the text in CRLF and its own in LF; line ends are not signed (RFC 9580 7.2).
      return signed.replaceAll('\r\n', '\n');
    },
  };
}

/** OpenPGP.js would put a random salt into every signature. */
const REPEATABLE: PartialConfig = {
  nonDeterministicSignaturesViaNotation: false,
  preferredHashAlgorithm: enums.hash.sha512,
};

async function cleartextMessage(text: string) {
  const reason = unsafeFor(text);
  if (reason !== undefined) throw new Error(`the text cannot be clear-signed: ${reason}`);
  // The line end before the signature is the frame’s, not the text’s (RFC 9580 7.1).
  return createCleartextMessage({ text: text.slice(0, -1) });
}

function fromTheFuture(earliest: Date): KeyProblem {
  return new KeyProblem(
    `the signing key is dated ${inUtc(earliest.toISOString())}, which is later than now`,
    'set this computer’s clock, or leave out SOURCE_DATE_EPOCH',
  );
}
