import { join } from 'node:path';
import { FileFailure, type Effects, type Listed } from './effects.ts';
import { sha256 } from './emit/identity.ts';
import { failure } from './failure.ts';
import type { Message } from './message.ts';

/** A seed file that can be read. */
export interface SeedFile {
  readonly file: string;
  readonly sha256: string;
}

export interface Found {
  /** In the order of their SHA-256, so that nothing depends on names. */
  readonly seeds: readonly SeedFile[];
  /** Names of files that stand in the folder and gave no seed. */
  readonly failed: ReadonlySet<string>;
  readonly messages: readonly Message[];
}

const KINDS = { folder: 'is a folder', link: 'is a symbolic link', other: 'is no regular file' } as const;

/** Largest seed read, unless asked otherwise: a document of a million characters. */
export const MAX_BYTES = 4 * 1024 * 1024;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(bytes < 1024 * 1024 ? 3 : 1)} MB`;

function refusal({ name, kind, bytes }: Listed, limit: number): Message | undefined {
  if (kind !== 'file') {
    return {
      severity: 'error',
      file: name,
      rule: 'read/no-file',
      reason: `${KINDS[kind]}, not a text file; it was not followed`,
      expected: 'a regular file *.txt directly in the folder of seeds',
      hint: kind === 'link' ? 'Put a copy of the file in its place.' : 'Move it out of the folder of seeds.',
    };
  }
  if (bytes <= limit) return undefined;
  return {
    severity: 'error',
    file: name,
    rule: 'read/too-large',
    reason: `has ${megabytes(bytes)}, more than the ${megabytes(limit)} read as one seed; it was not read`,
    expected: `at most ${limit} bytes`,
    hint: 'Split the file into its documents, or raise the limit with --max-bytes.',
  };
}

/** Finds the seeds of a folder: `*.txt`, in capitals or not, directly in it. The same bytes twice are one seed, under the first name. */
export function findSeeds(effects: Effects, folder: string, limit: number): Found {
  const none = (reason: string): Found => {
    const hint = 'Name the folder with --seeds. Nothing was written or removed.';
    const message: Message = { severity: 'error', file: folder, rule: 'seeds/none', reason, hint };
    return { seeds: [], failed: new Set(), messages: [message] };
  };
  let listed: readonly Listed[];
  try {
    const all = effects.list(folder);
    if (all === null) return none('this folder of seeds does not exist');
    listed = all.filter(({ name }) => name.toLowerCase().endsWith('.txt'));
  } catch (error) {
    if (error instanceof FileFailure) return none(error.message);
    throw error;
  }
  if (listed.length === 0) return none('holds no seed (*.txt)');
  const byHash = new Map<string, SeedFile>();
  const failed = new Set<string>();
  const messages: Message[] = [];
  for (const entry of listed) {
    const refused = refusal(entry, limit);
    if (refused !== undefined) {
      failed.add(entry.name);
      messages.push(refused);
      continue;
    }
    try {
      const hash = sha256(effects.read(join(folder, entry.name), limit));
      const first = byHash.get(hash);
      if (first === undefined) byHash.set(hash, { file: entry.name, sha256: hash });
      else {
        messages.push({
          severity: 'error',
          file: entry.name,
          rule: 'duplicate/bytes',
          reason: `holds the same bytes as ${first.file}`,
          hint: 'Remove one of the two; the entry is made once.',
        });
      }
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      failed.add(entry.name);
      messages.push(failure(error, entry.name));
    }
  }
  const seeds = [...byHash.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  return { seeds, failed, messages };
}
