import { isSafeLink } from '../links.ts';
import { leftToRight, numberOf, type Writing } from './writing.ts';

/**
 * A link in plain text: its words and the number of its target in the list at the end of the text; the words alone
 * where they are the target already, where it is in the same text, or where it may not be published.
 * @param isFollowed true where a sign follows at once: a URL is then put in angle brackets (RFC 3986 appendix C)
 */
export function linkText(label: string, url: string, writing: Writing, isFollowed = false): string {
  if (url === '' || url.startsWith('#') || !isSafeLink(url)) return label;
  if (isSaid(label, url))
    return leftToRight(isFollowed && /^https?:/i.test(url) ? `<${label}>` : label, writing);
  const mark = `[${numberOf(target(url), writing.links)}]`;
  return label.trim() === '' ? mark : `${label}\u00a0${mark}`;
}

/** What a reader types to follow a link: a URL, a mail address, a telephone number. */
function target(url: string): string {
  return url.replace(/^(mailto|tel):/i, '').replaceAll(' ', '%20');
}

function isSaid(label: string, url: string): boolean {
  if (/^tel:/i.test(url)) return digits(label) === digits(url);
  const said = bare(label.replaceAll('\u200e', ''));
  return said === bare(target(url)) || said === bare(target(url).replace(/^https?:\/\//i, ''));
}

function bare(text: string): string {
  return text.trim().replace(/\/$/, '');
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
