import type { Moment } from '../model/moment.ts';
import { folderSource } from './source.ts';
import { verificationWords } from './verification-words.ts';
import { verifyWebRoot, type Verification } from './verify.ts';

/** Verifies a web root on this machine; the words are for people. */
export async function verifyFolder(root: string, now: Moment): Promise<Verification & { words: string }> {
  const verification = await verifyWebRoot(folderSource(root), { now });
  return { ...verification, words: verificationWords(verification) };
}
