import { nearest } from '../../model/nearest.ts';

type Said = [message: string, remedy: string];

const SCHEMES = ['https', 'http', 'mailto', 'tel'];

/** What is wrong with a link that begins with a scheme, `https:` or another; undefined where nothing is. */
export function judgeScheme(scheme: string, url: string): Said | undefined {
  if (scheme === 'mailto') return judgeMail(url);
  if (scheme === 'tel') return judgeTelephone(url);
  if (scheme === 'https' || scheme === 'http') return judgeWeb(url);
  if (/^hxxps?$/.test(scheme)) return undefined; // told by the rule indicators
  const meant = nearest(scheme, SCHEMES);
  return [
    `a link that begins with "${scheme}:" does not work here`,
    meant === undefined ? 'use https:, http:, mailto: or tel:' : `did you mean ${meant}:?`,
  ];
}

function judgeMail(url: string): Said | undefined {
  const [, addresses = ''] = /^mailto:([^?]*)/i.exec(url) ?? [];
  const wrong = decoded(addresses)
    .split(',')
    .find((address) => !/^[^\s@/,:]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*[a-z0-9]$/i.test(address));
  if (wrong === undefined || /\[|\]/.test(wrong)) return undefined;
  return [`"${wrong}" is not a mail address`, 'write it as in mailto:csirt@example.org'];
}

/** RFC 3966 with a number as E.164 has it. */
function judgeTelephone(url: string): Said | undefined {
  const number = decoded(url).replace(/^tel:(\/\/)?/i, '');
  if (/^\+[1-9]\d{6,14}$/.test(number) && !/^tel:\/\//i.test(url)) return undefined;
  const digits = number
    .replace(/\(0\)/g, '')
    .replace(/[\s().–-]/g, '')
    .replace(/^00/, '+');
  const isKnown = /^\+[1-9]\d{6,14}$/.test(digits);
  return [
    `"${number}" is not an international number as links have it`,
    isKnown
      ? `write tel:${digits}`
      : 'write + and the country code, then digits only, as in tel:+31201234567',
  ];
}

function judgeWeb(url: string): Said | undefined {
  if (/^https?:\/\/https?:?\/\//i.test(url))
    return [`"${url}" has https:// in it twice`, `write ${url.replace(/^https?:\/\//i, '')}`];
  if (!/^https?:\/\/[^/?#\s]/i.test(url))
    return [`"${url}" is not an address`, `write https://${url.replace(/^https?:[\\/]*/i, '')}`];
  if (URL.canParse(url) || /\[|%5b/i.test(url)) return undefined;
  return [`"${url}" is not an address that can exist`, 'write it as in https://www.example.org/'];
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
