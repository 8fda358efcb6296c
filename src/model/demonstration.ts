/**
 * True for an origin whose host is set aside for examples (RFC 2606 2 and 3): example.org, example.net, example.com,
 * and everything below them or below .example. Only such a site may stand on a demonstration key.
 */
export function isExampleOrigin(origin: string): boolean {
  const host = new URL(origin).hostname;
  return /(^|\.)example\.(org|net|com)$/.test(host) || /(^|\.)example$/.test(host);
}
