import { columns } from '../markdown/plain/wrap.ts';
import { WIDTH } from '../markdown/text.ts';
import type { Moment } from '../model/moment.ts';
import type { PublishedFile, SignaturePolicy } from '../model/publication.ts';
import type { Team } from '../model/team.ts';

const LABEL = 'TLP:CLEAR';
const ENCODER = new TextEncoder();

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return ENCODER.encode(text);
}

/** A plain text as it is published: a browser shows it. */
export function publishedText(
  address: string,
  text: string,
  signature: SignaturePolicy,
  changed: Moment,
): PublishedFile {
  return {
    address,
    mediaType: 'text/plain; charset=utf-8',
    headers: 'text',
    signature,
    changed,
    bytes: utf8(text),
  };
}

/** A text between the lines that a labelled document begins and ends with: label at the right (TLP 2.0). */
export function labelled({ shortName }: Team, text: string): string {
  const gap = ' '.repeat(Math.max(2, WIDTH - columns(shortName) - LABEL.length));
  return `${shortName}${gap}${LABEL}\n\n${text}\n${LABEL.padStart(WIDTH)}\n`;
}
