import { armor, config, enums, type Key, type Subkey, type User, type UserIDPacket } from 'openpgp';
import { SignaturePacket, type BasePacket } from 'openpgp';
import { inOldFormat, type Packet } from './packets.ts';

/**
 * The least that still is the key, binary, as `gpg-wks-client --install-key` writes it: one user ID of the address,
 * the newest signature of the key itself on each part, no certification by anyone else.
 *
 * Equal byte for byte to GnuPG 2.2.40 for a key in its keyring (what it reads from a file keeps superseded and foreign
 * signatures). Of several user IDs with the address it too keeps the one signed last, and none that is revoked.
 * @returns undefined where no user ID that stands carries the address
 */
export async function leanKey(key: Key, address: string): Promise<Uint8Array | undefined> {
  const user = (await newestUsers(key)).find(({ packet }) => isAddressedTo(packet, address));
  if (user === undefined) return undefined;
  const subkeys = await Promise.all(key.subkeys.map((subkey) => subkeyPackets(key, subkey)));
  const own = (signature: SignaturePacket) => signature.issuerKeyID.equals(key.getKeyID());
  const packets = [
    key.keyPacket,
    ...key.revocationSignatures.filter(own),
    ...directSignatures(key).filter(own),
    user.packet,
    user.signature,
    ...subkeys.flat(),
  ];
  return inOldFormat(packets.map(plain));
}

/** A binary public key in armour, with LF line ends and no headers. */
export function armoredKey(binary: Uint8Array): string {
  return armor(enums.armor.publicKey, binary, undefined, undefined, undefined, true);
}

/** True where a user ID’s mailbox is the address, whatever the case of its letters. */
export function isAddressedTo({ email }: UserIDPacket, address: string): boolean {
  return email.toLowerCase() === address.toLowerCase();
}

interface SignedUser {
  packet: UserIDPacket;
  signature: SignaturePacket;
}

async function newestUsers(key: Key): Promise<SignedUser[]> {
  const users = await Promise.all(key.users.map((user) => signedUser(key, user)));
  return users.flatMap((user) => user ?? []).sort((a, b) => time(b.signature) - time(a.signature));
}

async function signedUser(key: Key, user: User): Promise<SignedUser | undefined> {
  if (user.userID === null) return undefined;
  const data = { key: key.keyPacket, userID: user.userID };
  const signature = await newest(key, user.selfCertifications, enums.signature.certGeneric, data);
  if (signature === undefined || (await user.isRevoked(signature, undefined, ANY_TIME, config)))
    return undefined;
  return { packet: user.userID, signature };
}

async function subkeyPackets(key: Key, subkey: Subkey): Promise<BasePacket<boolean>[]> {
  const data = { key: key.keyPacket, bind: subkey.keyPacket };
  const binding = await newest(key, subkey.bindingSignatures, enums.signature.subkeyBinding, data);
  return binding === undefined ? [] : [subkey.keyPacket, ...subkey.revocationSignatures, binding];
}

/** OpenPGP.js takes null for “whatever the time”; its types leave that out in some places. */
export const ANY_TIME = null as unknown as Date;

async function newest(
  key: Key,
  signatures: readonly SignaturePacket[],
  type: enums.signature,
  data: object,
): Promise<SignaturePacket | undefined> {
  const checks = signatures.map((signature) => isValid(key, signature, type, data));
  const valid = await Promise.all(checks);
  return signatures.filter((_, index) => valid[index]).sort((a, b) => time(b) - time(a))[0];
}

function isValid(
  key: Key,
  signature: SignaturePacket,
  type: enums.signature,
  data: object,
): Promise<boolean> {
  const verified = signature.verify(key.keyPacket, type, data, ANY_TIME, false, config);
  return verified.then(
    () => true,
    () => false,
  );
}

function directSignatures(key: Key): SignaturePacket[] {
  return [...key.toPacketList()].filter(
    (packet) => packet instanceof SignaturePacket && packet.signatureType === enums.signature.key,
  ) as SignaturePacket[];
}

function time({ created }: SignaturePacket): number {
  return created?.getTime() ?? 0;
}

function plain(packet: BasePacket<boolean>): Packet {
  return { tag: (packet.constructor as typeof BasePacket).tag, body: packet.write() };
}
