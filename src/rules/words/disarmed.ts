/** An address that looks like one and that no program takes for one: `hxxps://evil[.]example/path`, `user[@]evil[.]example`. */
export function disarmed(address: string): string {
  const armed = rearmed(address);
  if (/^mailto:/i.test(armed)) return mail(armed.replace(/^mailto:/i, ''));
  const [, scheme = '', host = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)(.*)$/is.exec(armed) ?? [];
  return scheme.replace(/^http/i, 'hxxp') + (host.includes('@') ? mail(host) : dots(host)) + rest;
}

/** True for an address of whose host someone has begun to disarm the dots. */
export function isHalfDisarmed(url: string): boolean {
  const host = /^https?:\/*([^/?#]*)/i.exec(url)?.[1] ?? '';
  return rearmed(host) !== host;
}

/** True for an address on the internet that is a number and not a name. */
export function isBareNumber(url: string): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  if (host.startsWith('[')) return !/^\[(::1|f[cd]|fe80)/i.test(host);
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(host)) return false;
  return !/^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(host);
}

function rearmed(address: string): string {
  return address
    .replace(/\\?%5B|\\\[/gi, '[')
    .replace(/\\?%5D|\\\]/gi, ']')
    .replace(/[[({](?:\\?\.|dot|punt)[\])}]/gi, '.')
    .replace(/[[({](?:@|at)[\])}]/gi, '@')
    .replace(/[[({]:[\])}]/g, ':')
    .replace(/^hxxp/i, 'http');
}

function mail(address: string): string {
  const [user, host = ''] = address.split('@');
  return `${user ?? ''}[@]${dots(host)}`;
}

function dots(host: string): string {
  return host.startsWith('[') ? host : host.replaceAll('.', '[.]');
}
