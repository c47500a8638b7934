/** One file of a set: path below the base, bytes, and the beginning of its SHA-256; a page carries the root instead. */
export type SetFile = readonly [path: string, bytes: number, sha256?: string];

/** `offline/sets/<name>.json`: everything that a reader saves at once. */
export interface SetManifest {
  readonly name: string;
  /** Root hash of the site that the files belong to; every page of it says the same. */
  readonly root: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Bytes over the wire, and bytes on the device. */
  readonly sent: number;
  readonly stored: number;
  readonly files: readonly SetFile[];
}

/** `offline/sets/index.json`: the sets there are, with their sizes. */
export interface SetIndex {
  readonly root: string;
  readonly date: string;
  readonly sets: readonly {
    readonly name: string;
    readonly sent: number;
    readonly stored: number;
    readonly files: number;
  }[];
}

/** Hex digits of a file's hash in a manifest. */
export const HASH_DIGITS = 16;
