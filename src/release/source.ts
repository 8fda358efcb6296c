import { listFiles, readWebFile } from './web-root.ts';

/** What was got for an address. */
export interface Served {
  bytes: Uint8Array;
  /** The Content-Type it was served with; a folder has none. */
  mediaType?: string | undefined;
}

/** Where a site is read from: a folder, or a web server as anyone sees it. */
export interface Source {
  /** How it is named to people. */
  name: string;
  /** The origin it was read from; a folder has none. */
  origin?: string;
  /** Path under which to look for the manifest first, without a final slash. */
  mount?: string;
  /**
   * The file of an address; undefined where there is none.
   * @param limit read no more bytes than this
   * @throws Unreadable for an answer that is no such file: a redirect, an error, too many bytes
   */
  read(address: string, limit?: number): Promise<Served | undefined>;
  /** Every address there is; only a folder can tell. */
  list?(): Promise<string[]>;
}

/** An answer that is not the file. */
export class Unreadable extends Error {
  readonly address: string;

  /** @param message why not, in a clause that follows the address */
  constructor(address: string, message: string) {
    super(message);
    this.address = address;
  }
}

/** A web root on this machine. */
export function folderSource(root: string): Source {
  return {
    name: root,
    list: () => listFiles(root),
    read: async (address, limit = Infinity) => {
      const bytes = await readWebFile(root, address);
      if (bytes !== undefined && bytes.length > limit)
        throw new Unreadable(address, `is larger than ${limit} bytes`);
      return bytes && { bytes };
    },
  };
}
