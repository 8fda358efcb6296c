import { isManifestPlace, manifestAddress, parseManifest, type Manifest } from './manifest.ts';
import type { Read } from './published-keys.ts';

/** A manifest as it was read. */
export interface FoundManifest {
  manifest: Manifest;
  bytes: Uint8Array;
}

/**
 * The manifest among some addresses: the one that says itself that this is its place. A web application’s manifest.json
 * is none. @returns undefined where there is none
 * @throws Error where one calls itself a manifest and is damaged
 */
export async function findManifest(
  addresses: readonly string[],
  read: Read,
): Promise<FoundManifest | undefined> {
  for (const address of addresses.filter(isManifestPlace)) {
    const bytes = await read(address);
    const manifest = bytes && isOurs(bytes) ? parseManifest(bytes) : undefined;
    if (bytes && manifest && manifestAddress(manifest) === address) return { manifest, bytes };
  }
  return undefined;
}

/** A manifest; undefined for bytes that are not one this program can read. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    return parseManifest(bytes);
  } catch {
    return undefined;
  }
}

function isOurs(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 200)).includes('slash-security-manifest');
}
