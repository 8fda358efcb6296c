import { readPublicKey } from '../openpgp/public-key.ts';
import { openSigner } from '../openpgp/signer.ts';
import { signWebRoot } from '../release/sign.ts';
import { ADDRESS } from './signed-web-root.ts';
import { smallWebRoot } from './small-web-root.ts';

/** An armoured key pair, made by any program. */
export interface KeyPair {
  privateKey: string;
  publicKey: string;
  passphrase?: string;
}

/** Builds a small web root that publishes a public key, and signs it with the private one. */
export async function signedBy(
  pair: KeyPair,
  { now = new Date(), previousRoot }: { now?: Date; previousRoot?: string } = {},
): Promise<{ root: string; fingerprint: string }> {
  const at = now.toISOString();
  const team = await readPublicKey(pair.publicKey, { file: 'ex-csirt.asc', use: 'team', address: ADDRESS });
  const advisory = { text: 'Patch.\n', changed: '2026-01-01T00:00:00Z' };
  const { root } = await smallWebRoot({ keys: [team], now: at, advisory });
  const signer = await openSigner(pair.privateKey, { now: at, passphrase: pair.passphrase });
  await signWebRoot({ root, signer, now: at, previousRoot });
  return { root, fingerprint: team.fingerprint };
}
