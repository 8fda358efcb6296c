import { isExampleOrigin } from '../model/demonstration.ts';
import type { TeamKey } from '../model/key.ts';
import type { Signer } from '../openpgp/signer.ts';
import type { Finding } from './finding.ts';
import { manifestAddress, type Manifest } from './manifest.ts';

/** Why a signer must not sign a site: it is not the team’s published key, or only a demonstration’s for a real site. */
export function whyMayNotSign(manifest: Manifest, signer: Signer, keys: readonly TeamKey[]): Finding[] {
  const team = keys.filter(({ use }) => use === 'team');
  const own = team.find(({ fingerprint }) => fingerprint === signer.fingerprint);
  const isDemonstration = manifest.demonstration || own?.demonstration === true;
  if (isDemonstration && !isExampleOrigin(manifest.origin)) return [noExample(manifest)];
  return own === undefined ? [stranger(manifest, signer, team)] : [];
}

function noExample({ origin, path }: Manifest): Finding {
  return {
    check: 'sign',
    address: manifestAddress({ path }),
    message: `${origin} is no example, and a demonstration key vouches for nobody`,
    remedy: 'put the team’s own key in content/keys, and build again',
  };
}

function stranger({ path }: Manifest, { fingerprint }: Signer, team: readonly TeamKey[]): Finding {
  const published = team.map((key) => key.fingerprint).join(', ');
  return {
    check: 'sign',
    address: manifestAddress({ path }),
    message: `the signing key is ${fingerprint}, but the site publishes ${published} as the team’s`,
    remedy: 'sign with the team’s key, or publish this one in content/keys and build again',
  };
}
