import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { byCodeUnit, FileFailure, type Effects, type Listed } from './effects.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

function attempt<T>(path: string, doing: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    throw new FileFailure(code, path, doing);
  }
}

/** `.<name>.<pid>.<uuid>.tmp`: unique to a write, and says whose it is. */
const TEMPORARY = /^\..+\.(\d+)\.[0-9a-f-]{36}\.tmp$/;

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): Listed['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
}

function list(folder: string): readonly Listed[] | null {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new FileFailure(codeOf(error), folder, 'list');
  }
  return names.sort(byCodeUnit).map((name) => {
    const stat = lstatSync(join(folder, name), { throwIfNoEntry: false });
    return stat === undefined ? { name, kind: 'other', bytes: 0 } : { name, kind: kindOf(stat), bytes: stat.size };
  });
}

function read(path: string, limit = Infinity): Uint8Array {
  return attempt(path, 'read', () => {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const bytes = new Uint8Array(Math.min(fstatSync(file).size, limit));
      let length = 0;
      while (length < bytes.length) {
        const got = readSync(file, bytes, length, bytes.length - length, null);
        if (got === 0) break;
        length += got;
      }
      return bytes.subarray(0, length);
    } finally {
      closeSync(file);
    }
  });
}

function replace(path: string, content: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Node's own recursive mkdir never returns where a folder cannot be made below an existing one, as in /proc. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' && statSync(path).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    try {
      mkdirSync(path);
    } catch (again) {
      if (codeOf(again) !== 'EEXIST') throw again;
    }
  }
}

function write(path: string, content: string): void {
  attempt(path, 'write', () => {
    makeFolder(dirname(path));
    try {
      replace(path, content);
    } catch (error) {
      // Another run may have swept the temporary file away before it was renamed: once more settles it.
      if (codeOf(error) !== 'ENOENT') throw error;
      replace(path, content);
    }
  });
}

function sweep(folder: string): void {
  for (const { name, kind } of list(folder) ?? []) {
    const pid = TEMPORARY.exec(name)?.[1];
    if (kind !== 'file' || pid === undefined || alive(Number(pid))) continue;
    attempt(join(folder, name), 'remove', () => rmSync(join(folder, name), { force: true }));
  }
}

/** The file system. */
export const disk: Effects = {
  list,
  read,
  write,
  remove: (path) => attempt(path, 'remove', () => rmSync(path, { force: true })),
  sweep,
};
