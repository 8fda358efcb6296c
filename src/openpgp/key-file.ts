import { readKey, readPrivateKey, unarmor, type Key, type PrivateKey } from 'openpgp';
import { unsupported } from './algorithm.ts';
import { KeyProblem } from './key-problem.ts';
import { packetsOf, TAG, type Packet } from './packets.ts';

const BLOCK = /^-----BEGIN PGP (PUBLIC|PRIVATE) KEY BLOCK-----\s*$/gm;

/**
 * The one public key of an armoured file.
 * @throws KeyProblem where the file is something else, or holds a private key, several keys or a key of another version
 */
export async function onlyPublicKey(armored: string): Promise<Key> {
  refuseOtherFiles(armored, 'PUBLIC');
  const packets = await packetsIn(armored);
  if (packets.some(({ tag }) => tag === TAG.secretKey || tag === TAG.secretSubkey)) throw privateGiven();
  refuseOtherKeys(packets, TAG.publicKey);
  const key = await readKey({ armoredKey: armored }).catch(refuseDamaged);
  const subkeys = packets.filter(({ tag }) => tag === TAG.publicSubkey);
  if (key.subkeys.length !== subkeys.length) throw unsupported('one of its subkeys');
  return key;
}

/**
 * The one private key of an armoured file, as it is: with its passphrase still on it.
 * @throws KeyProblem where the file is something else, or holds a public key, several keys or a key of another version
 */
export async function onlyPrivateKey(armored: string): Promise<PrivateKey> {
  refuseOtherFiles(armored, 'PRIVATE');
  refuseOtherKeys(await packetsIn(armored), TAG.secretKey);
  return readPrivateKey({ armoredKey: armored }).catch(refuseDamaged);
}

function refuseOtherFiles(armored: string, wanted: 'PUBLIC' | 'PRIVATE'): void {
  const blocks = [...armored.matchAll(BLOCK)].map(([, kind]) => kind);
  if (blocks.length === 0) throw notAKey();
  if (wanted === 'PUBLIC' && blocks.includes('PRIVATE')) throw privateGiven();
  if (wanted === 'PRIVATE' && blocks.includes('PUBLIC')) throw publicGiven();
  if (blocks.length > 1) throw severalGiven();
}

function refuseOtherKeys(packets: readonly Packet[], tag: number): void {
  const primaries = packets.filter((packet) => packet.tag === tag);
  if (primaries.length > 1) throw severalGiven();
  const version = primaries[0]?.body[0];
  if (version === undefined) throw notAKey();
  if (version !== 4) throw unsupported(`it has OpenPGP version ${version}`);
}

async function packetsIn(armored: string): Promise<Packet[]> {
  try {
    const opened: { data: unknown } = await unarmor(armored);
    return packetsOf(opened.data as Uint8Array);
  } catch (error) {
    return refuseDamaged(error);
  }
}

function refuseDamaged(cause: unknown): never {
  throw new KeyProblem('the key file is damaged', 'export the key again and copy the whole file', { cause });
}

function notAKey(): KeyProblem {
  return new KeyProblem(
    'the file is not an OpenPGP key',
    'export the key as text; the file begins with -----BEGIN PGP PUBLIC KEY BLOCK-----',
  );
}

function privateGiven(): KeyProblem {
  return new KeyProblem(
    'the file holds a private key, which must never be here',
    'take it away at once, tell your security officer where it has been, and put the public key in its place',
  );
}

function publicGiven(): KeyProblem {
  return new KeyProblem(
    'the signing key is a public key, and only a private key can sign',
    'give the private key: gpg --armor --export-secret-subkeys writes one that can do nothing but sign',
  );
}

function severalGiven(): KeyProblem {
  return new KeyProblem(
    'the file holds several keys',
    'put each key in a file of its own, and name each file in team.yaml',
  );
}
