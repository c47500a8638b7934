/** What stands directly in a folder. */
export interface Listed {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly bytes: number;
}

/** A file that could not be read or written: input, not a program fault. */
export class FileFailure extends Error {
  readonly code: string;
  readonly path: string;
  constructor(code: string, path: string, doing: string) {
    super(`cannot ${doing} ${path}: ${WORDS[code] ?? code}`);
    this.code = code;
    this.path = path;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission is missing',
  EPERM: 'permission is missing',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands where a folder is needed',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'it is a symbolic link',
  EFBIG: 'it is too large',
  EIO: 'the disk failed',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};

/** The next step for each failure. */
export function remedy(code: string): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'Free some space and run again; entries written so far stay.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'Give this user permission to read the seeds and to write the content folder.';
  return 'Check the path and run again.';
}

/** The one boundary through which the converter reads, writes and speaks. Failures are thrown as FileFailure. */
export interface Effects {
  /** Sorted by UTF-16 code unit, whatever the locale; null when there is no such folder. */
  list(folder: string): readonly Listed[] | null;
  /** At most `limit` bytes, never through a symbolic link. */
  read(path: string, limit?: number): Uint8Array;
  /** Whole or not at all: written beside and renamed. Makes the folders above. */
  write(path: string, content: string): void;
  /** Removes a file; one that is gone already is no failure. */
  remove(path: string): void;
  /** Removes what interrupted runs left in a folder. */
  sweep(folder: string): void;
}

/** Order of UTF-16 code units: the same on every machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
