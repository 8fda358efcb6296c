/**
 * True for an origin whose host is set aside for examples and tests (RFC 2606, RFC 6761):
 * example.org, example.net, example.com, and everything below them or below .example, .test, .invalid and localhost.
 */
export function isExampleOrigin(origin: string): boolean {
  const host = new URL(origin).hostname;
  return /(^|\.)example\.(org|net|com)$/.test(host) || /(^|\.)(example|test|invalid|localhost)$/.test(host);
}
