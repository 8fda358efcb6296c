import { describe, expect, it } from 'vitest';
import { inOldFormat, packetsOf, type Packet } from './packets.ts';

const packet = (length: number): Packet => ({ tag: 6, body: new Uint8Array(length).fill(7) });

describe('packetsOf', () => {
  it.each([0, 1, 255, 256, 65_535, 65_536])('reads back a packet of %i bytes', (length) => {
    const packets = [packet(length), { tag: 14, body: Uint8Array.of(1) }];
    expect(packetsOf(inOldFormat(packets))).toEqual(
      packets.map(({ tag, body }) => ({ tag, body: Buffer.from(body) })),
    );
  });

  it('reads headers of the new format in their three lengths', () => {
    const short = Uint8Array.of(0xc6, 2, 1, 2);
    const middle = Uint8Array.of(0xce, 192, 0, ...new Uint8Array(192));
    const long = Uint8Array.of(0xc2, 255, 0, 0, 0, 1, 9);
    const packets = packetsOf(Buffer.concat([short, middle, long]));
    expect(packets.map(({ tag, body }) => [tag, body.length])).toEqual([
      [6, 2],
      [14, 192],
      [2, 1],
    ]);
  });

  it.each([
    ['a body that is cut short', [0x98, 2, 1]],
    ['a header that is cut short', [0x99, 2]],
    ['a byte that begins no packet', [0x18, 0]],
    ['a partial length', [0xc6, 0xe1, 0, 0]],
    ['an unknown length', [0x9b, 0]],
  ])('refuses %s', (_, bytes) => {
    expect(() => packetsOf(Uint8Array.from(bytes))).toThrow(RangeError);
  });
});
