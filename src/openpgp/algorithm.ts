import type { AlgorithmInfo } from 'openpgp';
import { KeyProblem } from './key-problem.ts';

const CURVES: Partial<Record<NonNullable<AlgorithmInfo['curve']>, string>> = {
  ed25519Legacy: 'Ed25519',
  curve25519Legacy: 'Curve25519',
  nistP256: 'NIST P-256',
  nistP384: 'NIST P-384',
  nistP521: 'NIST P-521',
};
const LEAST_RSA_BITS = 2048;

/**
 * The name of an algorithm as people know it: `Ed25519`, `RSA 4096`.
 * @throws KeyProblem for one that GnuPG, Sequoia and RNP do not all verify
 */
export function algorithmName({ algorithm, bits, curve }: AlgorithmInfo): string {
  if (algorithm.startsWith('rsa') && (bits ?? 0) >= LEAST_RSA_BITS) return `RSA ${bits ?? 0}`;
  const name = isForCurves(algorithm) ? curve && CURVES[curve] : undefined;
  if (name !== undefined) return name;
  throw unsupported(
    `${algorithm}${bits === undefined ? '' : ` ${bits}`}${curve === undefined ? '' : ` (${curve})`}`,
  );
}

/** What to say of a key that other people’s programs cannot check. */
export function unsupported(what: string): KeyProblem {
  return new KeyProblem(
    `the key is of a kind that many programs cannot check: ${what}`,
    'make a key of the kind Ed25519 or RSA 4096 (OpenPGP version 4) and publish that one',
  );
}

function isForCurves(algorithm: string): boolean {
  return ['eddsaLegacy', 'ecdsa', 'ecdh'].includes(algorithm);
}
