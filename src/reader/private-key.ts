import type { Problem } from '../model/problem.ts';
import { error } from './complaint.ts';
import type { ContentFile } from './folder.ts';
import { positionAt } from './yaml.ts';

/** The first line of an armoured private key, OpenPGP or other; a mention of it in a sentence goes on after it. */
const PRIVATE = /-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY( BLOCK)?-----(?=\s*$|\\[rn])/m;

/** The problem of a private key in a file, whatever file it is. */
export function privateKeyProblems({ file, bytes }: ContentFile): Problem[] {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  const offset = text.search(PRIVATE);
  if (offset < 0) return [];
  return [
    error(
      'private-key',
      positionAt(file, text, offset),
      'this is a private key',
      'take it out of the repository now, treat the key as known to others and make a new one',
    ),
  ];
}
