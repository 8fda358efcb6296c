import { describe, expect, it } from 'vitest';
import { isArmoredSignature, isClearSigned, openCleartext, unsafeFor } from './cleartext.ts';

const SIGNATURE = '-----BEGIN PGP SIGNATURE-----\n\nAAAA\n=AAAA\n-----END PGP SIGNATURE-----\n';
const framed = (body: string, header = 'Hash: SHA512\n') =>
  `-----BEGIN PGP SIGNED MESSAGE-----\n${header}\n${body}${SIGNATURE}`;

describe('unsafeFor', () => {
  it('takes a text of plain lines', () => {
    expect(unsafeFor('Contact: mailto:a@example.org\n\tcafé\n- dash\n')).toBeUndefined();
  });

  it.each([
    ['a carriage return', 'a\r\nb\n', 'carriage return'],
    ['a form feed', 'a\fb\n', 'control character'],
    ['a Unicode line end', 'a\u2028b\n', 'control character'],
    ['a byte order mark', '\ufeffa\n', 'byte order mark'],
    ['decomposed characters', 'cafe\u0301\n', 'NFC'],
    ['no line end', 'a', 'exactly one line end'],
    ['two line ends', 'a\n\n', 'exactly one line end'],
    ['nothing', '\n', 'exactly one line end'],
    ['a long line', `${'a'.repeat(2001)}\n`, 'longer than 2000'],
    ['a blank at the end of a line', 'a \nb\n', 'ends in a blank'],
  ])('refuses %s', (_, text, reason) => {
    expect(unsafeFor(text)).toContain(reason);
  });
});

describe('openCleartext', () => {
  it('takes off the frame and the dash escapes', () => {
    expect(openCleartext(framed('a\n- -----BEGIN\n- - b\n'))).toEqual({
      text: 'a\n-----BEGIN\n- b\n',
      signature: SIGNATURE,
    });
  });

  it.each([
    ['text before it', `x\n${framed('a\n')}`],
    ['an empty line before it', `\n${framed('a\n')}`],
    ['text after it', `${framed('a\n')}x\n`],
    ['a second line end after it', `${framed('a\n')}\n`],
    ['no line end after it', framed('a\n').slice(0, -1)],
    ['another armour header', framed('a\n', 'Hash: SHA512\nComment: x\n')],
    ['no Hash header', framed('a\n', '')],
    [
      'a header of the signature',
      framed('a\n').replace('SIGNATURE-----\n\n', 'SIGNATURE-----\nVersion: x\n\n'),
    ],
    ['a line that should be escaped', framed('- a\n-b\n')],
    ['a line escaped without need', framed('- a\n')],
    ['a second message in it', framed(framed('a\n'))],
    ['a carriage return', framed('a\r\n')],
    ['no text', framed('')],
    ['a blank at the end of a line', framed('a \n')],
  ])('refuses %s', (_, file) => {
    expect(openCleartext(file)).toBeUndefined();
  });
});

it('knows clear-signed files and armoured signatures by their form', () => {
  expect([framed('a\n'), 'a\n'].map(isClearSigned)).toEqual([true, false]);
  expect([SIGNATURE, `${SIGNATURE}\n`, `x${SIGNATURE}`].map(isArmoredSignature)).toEqual([
    true,
    false,
    false,
  ]);
});
