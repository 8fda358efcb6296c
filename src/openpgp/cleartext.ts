const LONGEST_LINE = 2000;
// Everything that some verifier counts as the end of a line or strips: controls but TAB and LF, the Unicode line ends, the BOM.

const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----\\n\\n(?:[A-Za-z0-9+/=]+\\n)+-----END PGP SIGNATURE-----\\n';
const FRAME = new RegExp(
  `^-----BEGIN PGP SIGNED MESSAGE-----\\n(?:Hash: [A-Z0-9-]+\\n)+\\n((?:.*\\n)*?)(${SIGNATURE})$`,
);
const ALONE = new RegExp(`^${SIGNATURE}$`);

/** A clear-signed file taken apart. */
export interface SignedText {
  /** The text that is signed, its last LF included. */
  text: string;
  /** The armoured signature. */
  signature: string;
}

/**
 * What keeps a text from being clear-signed in a way that every verifier reads alike; undefined where nothing does.
 * The text must be NFC, in lines of at most 2,000 characters that end in LF, exactly one LF at its end.
 */
export function unsafeFor(text: string): string | undefined {
  const lines = text.split('\n');
  if (UNSAFE.test(text)) return 'it has a control character, a carriage return or a byte order mark';
  if (text !== text.normalize('NFC')) return 'its characters are not in the composed form (NFC)';
  if (!text.endsWith('\n') || text.endsWith('\n\n') || text === '\n')
    return 'it does not end in exactly one line end';
  if (lines.some((line) => line.length > LONGEST_LINE))
    return `a line is longer than ${LONGEST_LINE} characters`;
  if (lines.some((line) => /[ \t]$/.test(line))) return 'a line ends in a blank';
  return undefined;
}

/** True where a file begins as a clear-signed one does. */
export function isClearSigned(file: string): boolean {
  return file.startsWith('-----BEGIN PGP SIGNED MESSAGE-----');
}

/**
 * Takes a clear-signed file apart (RFC 9580 7), the whole of it: anything before, after or between the parts, any
 * armour header but `Hash`, any needless or missing dash escape makes it no such file.
 * @returns undefined where it is not one
 */
export function openCleartext(file: string): SignedText | undefined {
  const [, body, signature] = FRAME.exec(file) ?? [];
  if (body === undefined || signature === undefined) return undefined;
  const text = body.replaceAll(/^- (?=-)/gm, '');
  if (text.replaceAll(/^-/gm, '- -') !== body || unsafeFor(text) !== undefined) return undefined;
  return { text, signature };
}

/** True for a file that is one armoured signature, without armour headers, and nothing else. */
export function isArmoredSignature(file: string): boolean {
  return ALONE.test(file);
}
