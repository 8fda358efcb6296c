/** The address of a site as a person may give it, taken apart: origin and, where one is in it, mount path. */
export interface SiteAddress {
  origin: string;
  path?: string;
}

/** Takes an address such as `https://www.example.org/security/` apart; what is no such address stays whole, to be judged. */
export function siteAddress(given: string): SiteAddress {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain = url?.search === '' && url.hash === '' && url.username === '' && url.protocol === 'https:';
  if (url === undefined || !isPlain) return { origin: given };
  return { origin: url.origin, ...(url.pathname !== '/' && { path: mountPath(url.pathname) }) };
}

/** A mount path as team.yaml has it: with a slash before it and none after it. */
export function mountPath(given: string): string {
  return `/${given.replace(/^\/+|\/+$/g, '')}`;
}
