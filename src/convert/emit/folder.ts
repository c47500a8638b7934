import { join } from 'node:path';
import { parse } from 'yaml';
import { FileFailure, type Effects } from '../effects.ts';
import { failure } from '../failure.ts';
import type { Message } from '../message.ts';
import { sha256 } from './identity.ts';

const ENTRY = /^([0-9a-f]{12})\.mdx$/;

export type Outcome = 'written' | 'unchanged' | 'differs' | 'missing' | 'failed';

/** What was done, or in a check what would have been done, to the entries of a folder. */
export interface Folder {
  /** Whether the entry stands as it was written, by its SHA-256. */
  holds(id: string, hash: string): boolean;
  /** Leaves an entry as it stands. */
  keep(id: string): Outcome;
  /** Writes one entry, or in a check compares it. `file` is the seed that a message names. */
  put(id: string, mdx: string, file: string): Outcome;
  /**
   * Removes entries whose seed is gone, or in a check reports them. Entries stay that this run could not make again:
   * those of `failedFiles`, by the seed they name, and those of `failedIds`.
   * @returns the ids of the entries that stay without having been put
   */
  finish(failedFiles: ReadonlySet<string>, failedIds: ReadonlySet<string>): ReadonlySet<string>;
  readonly messages: readonly Message[];
  readonly removed: readonly string[];
}

/** The seed that an entry names; undefined when the entry is not the converter's. */
function seedFileOf(mdx: string): string | undefined {
  const line = /^seed: (\{.*\})$/m.exec(mdx)?.[1];
  const seed: unknown = line === undefined ? undefined : parse(line);
  return typeof seed === 'object' && seed !== null && 'file' in seed && typeof seed.file === 'string'
    ? seed.file
    : undefined;
}

const differs = (file: string, reason: string): Message => ({
  severity: 'error',
  file,
  rule: 'check/differs',
  reason,
  expected: 'what a fresh conversion of the seeds gives',
  hint: 'Run `npm run convert` and commit the result; entries are never edited by hand.',
});

/** The folder of entries. In a check nothing is written and every difference is a message. */
export function entryFolder(effects: Effects, folder: string, check: boolean): Folder {
  const messages: Message[] = [];
  const removed: string[] = [];
  const put = new Set<string>();
  const decoder = new TextDecoder();
  const guarded = <T>(file: string, otherwise: T, act: () => T): T => {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      messages.push(failure(error, file));
      return otherwise;
    }
  };
  if (!check) guarded(folder, undefined, () => effects.sweep(folder));
  const names = guarded(folder, [], () => (effects.list(folder) ?? []).map(({ name }) => name));
  const present = new Set(names);

  return {
    messages,
    removed,
    holds: (id, hash) =>
      present.has(`${id}.mdx`) &&
      guarded(`${id}.mdx`, false, () => sha256(effects.read(join(folder, `${id}.mdx`))) === hash),
    keep(id) {
      put.add(id);
      return 'unchanged';
    },
    put(id, mdx, file) {
      put.add(id);
      const name = `${id}.mdx`;
      const path = join(folder, name);
      return guarded(file, 'failed', (): Outcome => {
        const earlier = present.has(name) ? decoder.decode(effects.read(path)) : undefined;
        if (earlier === mdx) return 'unchanged';
        if (!check) {
          effects.write(path, mdx);
          return 'written';
        }
        messages.push(
          differs(path, earlier === undefined ? `the entry of ${file} is missing` : `the entry of ${file} differs`),
        );
        return earlier === undefined ? 'missing' : 'differs';
      });
    },
    finish(failedFiles, failedIds) {
      const kept = new Set<string>();
      for (const name of names) {
        const id = ENTRY.exec(name)?.[1];
        if (id === undefined) {
          if (check && name.endsWith('.mdx'))
            messages.push(differs(join(folder, name), 'is no entry of the converter'));
          continue;
        }
        if (put.has(id)) continue;
        const path = join(folder, name);
        guarded(path, undefined, () => {
          const seed = seedFileOf(decoder.decode(effects.read(path)));
          if (failedIds.has(id) || (seed !== undefined && failedFiles.has(seed))) {
            kept.add(id);
            return;
          }
          if (check) messages.push(differs(path, `has no seed any more${seed === undefined ? '' : ` (${seed})`}`));
          else effects.remove(path);
          removed.push(id);
        });
      }
      return kept;
    },
  };
}
