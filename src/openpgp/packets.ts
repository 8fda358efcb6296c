/** An OpenPGP packet: what kind it is, and its body (RFC 9580 4). */
export interface Packet {
  tag: number;
  body: Uint8Array;
}

/** Tags of the packets that keys are made of (RFC 9580 5). */
export const TAG = { secretKey: 5, publicKey: 6, secretSubkey: 7, publicSubkey: 14 } as const;

/**
 * The packets of a binary key, in order (RFC 9580 4.2).
 * @throws RangeError where the bytes are not whole packets; keys have no packets of partial or unknown length
 */
export function packetsOf(bytes: Uint8Array): Packet[] {
  const packets: Packet[] = [];
  for (let at = 0; at < bytes.length;) {
    const { tag, start, length } = headerAt(bytes, at);
    if (start + length > bytes.length) throw new RangeError('the last packet is cut short');
    packets.push({ tag, body: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return packets;
}

/** Packets as GnuPG writes them: headers of the old format, the length in one, two or four bytes (RFC 9580 4.2.2). */
export function inOldFormat(packets: readonly Packet[]): Uint8Array {
  return Buffer.concat(packets.flatMap(({ tag, body }) => [oldHeader(tag, body.length), body]));
}

interface Header {
  tag: number;
  /** Where the body begins. */
  start: number;
  length: number;
}

function headerAt(bytes: Uint8Array, at: number): Header {
  const first = octet(bytes, at);
  if (first < 0x80) throw new RangeError('a packet begins with the wrong bit');
  return first < 0xc0 ? oldHeaderAt(bytes, at, first) : newHeaderAt(bytes, at, first & 0x3f);
}

function oldHeaderAt(bytes: Uint8Array, at: number, first: number): Header {
  const size = [1, 2, 4][first & 3];
  if (size === undefined) throw new RangeError('a packet of unknown length');
  return { tag: (first >> 2) & 0xf, start: at + 1 + size, length: number(bytes, at + 1, size) };
}

function newHeaderAt(bytes: Uint8Array, at: number, tag: number): Header {
  const second = octet(bytes, at + 1);
  if (second < 192) return { tag, start: at + 2, length: second };
  if (second === 255) return { tag, start: at + 6, length: number(bytes, at + 2, 4) };
  if (second > 223) throw new RangeError('a packet of partial length');
  return { tag, start: at + 3, length: (second - 192) * 256 + octet(bytes, at + 2) + 192 };
}

function oldHeader(tag: number, length: number): Uint8Array {
  const first = 0x80 | (tag << 2);
  if (length < 0x100) return Uint8Array.of(first, length);
  if (length < 0x10000) return Uint8Array.of(first | 1, length >> 8, length & 0xff);
  const header = Buffer.from([first | 2, 0, 0, 0, 0]);
  header.writeUInt32BE(length, 1);
  return header;
}

function number(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i += 1) value = value * 256 + octet(bytes, at + i);
  return value;
}

function octet(bytes: Uint8Array, at: number): number {
  const value = bytes[at];
  if (value === undefined) throw new RangeError('the last packet is cut short');
  return value;
}
