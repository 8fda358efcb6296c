interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Allows one thing only that Trusted Types guard: a worker from a folder of this site. Everything else stays refused,
 * HTML and script text among it. Does nothing in a browser without Trusted Types.
 */
export function trustScriptsBelow(folder: string): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (isBelow(url, folder, location.href)) return url;
      throw new TypeError(`${url} is not a script of this site’s search`);
    },
  });
}

/** True where a URL leads to the origin of `base` and there below a folder. */
export function isBelow(url: string, folder: string, base: string): boolean {
  const { origin, pathname } = new URL(url, base);
  return origin === new URL(base).origin && pathname.startsWith(folder);
}
