import type { Position } from '../model/problem.ts';
import { error, type Read } from './complaint.ts';
import type { ContentFile } from './folder.ts';
import { positionAt } from './yaml.ts';

/** A file of the content folder as text: UTF-8, no byte order mark, lines ending in LF. */
export interface TextFile {
  path: string;
  file: string;
  text: string;
}

/** The text of a file; a byte order mark and Windows line ends are accepted, other encodings than UTF-8 are not. */
export function decode({ path, file, bytes }: ContentFile): Read<TextFile | undefined> {
  const text = asUtf8(bytes);
  if (text === undefined) return refused(firstBadByte(file, bytes));
  return { value: { path, file, text: text.replace(/\r\n?/g, '\n') }, problems: [] };
}

function refused(at: Position): Read<undefined> {
  const message = 'there is a character here that is not written in UTF-8';
  return {
    value: undefined,
    problems: [error('encoding', at, message, 'save the file again with the encoding UTF-8')],
  };
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the bytes are no longer those of the text that can be made of them. */
function firstBadByte(file: string, bytes: Uint8Array): Position {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const readable = new TextEncoder().encode(decoder.decode(bytes));
  const bad = bytes.findIndex((byte, index) => byte !== readable[index]);
  const before = decoder.decode(bytes.subarray(0, bad)).replace(/\ufffd$/, '');
  return positionAt(file, before, before.length);
}
