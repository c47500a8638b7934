import { byCodeUnit, FileFailure, type Effects, type Listed } from './effects.ts';

type Operation = 'list' | 'read' | 'write' | 'remove';

/** A file system in memory, for tests: paths to bytes, with failures on demand. */
export interface Memory extends Effects {
  readonly files: Map<string, Uint8Array>;
  readonly special: Map<string, Exclude<Listed['kind'], 'file'>>;
  /** Returns the code of a failure, or undefined to let the operation pass. */
  fail: (operation: Operation, path: string) => string | undefined;
  /** Every write and removal, in order. */
  readonly journal: string[];
  text(path: string): string | undefined;
}

const utf8 = new TextEncoder();

/** @param initial text or bytes by path */
export function memory(initial: Readonly<Record<string, string | Uint8Array>> = {}): Memory {
  const files = new Map(
    Object.entries(initial).map(([path, content]) => [
      path,
      typeof content === 'string' ? utf8.encode(content) : content,
    ]),
  );
  const special: Memory['special'] = new Map();
  const journal: string[] = [];
  const check = (operation: Operation, path: string): void => {
    const code = effects.fail(operation, path);
    if (code !== undefined) throw new FileFailure(code, path, operation);
  };
  const effects: Memory = {
    files,
    special,
    journal,
    fail: () => undefined,
    text: (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
    list: (folder) => {
      check('list', folder);
      const found = new Map<string, Listed>();
      for (const [path, kind] of [...special, ...[...files.keys()].map((key) => [key, 'file'] as const)]) {
        if (!path.startsWith(`${folder}/`)) continue;
        const rest = path.slice(folder.length + 1);
        const slash = rest.indexOf('/');
        const name = slash < 0 ? rest : rest.slice(0, slash);
        found.set(name, { name, kind: slash < 0 ? kind : 'folder', bytes: files.get(path)?.length ?? 0 });
      }
      return found.size === 0 ? null : [...found.values()].sort((a, b) => byCodeUnit(a.name, b.name));
    },
    read: (path, limit = Infinity) => {
      check('read', path);
      const bytes = files.get(path);
      if (bytes === undefined) throw new FileFailure(special.has(path) ? 'EISDIR' : 'ENOENT', path, 'read');
      return bytes.subarray(0, Math.min(bytes.length, limit));
    },
    write: (path, content) => {
      check('write', path);
      journal.push(`write ${path}`);
      files.set(path, utf8.encode(content));
    },
    remove: (path) => {
      check('remove', path);
      if (files.delete(path)) journal.push(`remove ${path}`);
    },
    sweep: (folder) => {
      for (const path of files.keys()) if (path.startsWith(`${folder}/.`) && path.endsWith('.tmp')) files.delete(path);
    },
  };
  return effects;
}
