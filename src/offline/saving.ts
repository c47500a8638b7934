import { HASH_DIGITS, type SetFile, type SetManifest } from './manifest.ts';
import { dated, savedName, savedOf, WHOLE } from './stores.ts';

export type SaveEnd =
  | { readonly end: 'saved' }
  | { readonly end: 'stopped' }
  /** The host has a newer version than the manifest: begin again with its manifest. */
  | { readonly end: 'changed' }
  | { readonly end: 'full' }
  | { readonly end: 'failed'; readonly reason: string };

export interface SaveOptions {
  /** Address of the site with its base and a final slash. */
  readonly site: string;
  readonly signal: AbortSignal;
  /** Files and bytes on the device so far, those of an earlier attempt included. */
  progress(files: number, bytes: number): void;
}

/** Fetches of one save at a time: quick, and no flood on a small host. */
const WIDTH = 4;

class Changed extends Error {}

async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Throws `Changed` where a file is not of the version that the manifest speaks of. */
async function proved(file: SetFile, answer: Response, manifest: SetManifest): Promise<Response> {
  const [path, , sha256] = file;
  if (!answer.ok) {
    if (answer.status === 404) throw new Changed(path);
    throw new Error(`${path}: ${answer.status}`);
  }
  const kept = await dated(answer, new Date());
  const bytes = await kept.clone().arrayBuffer();
  const same =
    sha256 === undefined
      ? new TextDecoder().decode(bytes).includes(manifest.root)
      : (await digest(bytes)).slice(0, HASH_DIGITS) === sha256;
  if (!same) throw new Changed(path);
  return kept;
}

function full(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/**
 * Keeps every file of a set in a cache of its own version. What an earlier, interrupted attempt at the same version
 * kept is not fetched again. Only when all are there is the set marked whole and its older versions are removed, so a
 * reader always has one version whole.
 */
export async function save(manifest: SetManifest, options: SaveOptions): Promise<SaveEnd> {
  const name = savedName(manifest.name, manifest.root);
  let files = 0;
  let bytes = 0;
  const queue = manifest.files.values();
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const lane = async (cache: Cache, has: ReadonlySet<string>): Promise<void> => {
    for (const file of queue) {
      if (signal.aborted) return;
      const url = options.site + file[0];
      if (!has.has(new URL(url).href)) {
        const answer = await fetch(url, { signal, cache: 'no-cache', credentials: 'omit' });
        await cache.put(url, await proved(file, answer, manifest));
      }
      files += 1;
      bytes += file[1];
      options.progress(files, bytes);
    }
  };
  try {
    const cache = await caches.open(name);
    const has = new Set((await cache.keys()).map((request) => request.url));
    await Promise.all(
      Array.from({ length: WIDTH }, () =>
        lane(cache, has).catch((error: unknown) => {
          stop.abort();
          throw error;
        }),
      ),
    );
    if (options.signal.aborted) return { end: 'stopped' };
    const { files: list, ...about } = manifest;
    await cache.put(
      options.site + WHOLE,
      new Response(JSON.stringify({ ...about, count: list.length, at: new Date().toISOString() })),
    );
    for (const other of await caches.keys()) {
      if (other !== name && savedOf(other)?.set === manifest.name) await caches.delete(other);
    }
    return { end: 'saved' };
  } catch (error) {
    if (options.signal.aborted) return { end: 'stopped' };
    if (error instanceof Changed) {
      await caches.delete(name);
      return { end: 'changed' };
    }
    if (full(error)) return { end: 'full' };
    return { end: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Removes every version of a set from the device. */
export async function forget(set: string): Promise<void> {
  for (const name of await caches.keys()) if (savedOf(name)?.set === set) await caches.delete(name);
}

export interface Saved {
  readonly set: string;
  readonly root: string;
  readonly whole: boolean;
  /** When the set became whole, ISO 8601. */
  readonly at: string | undefined;
}

/** Every version of every set on the device. */
export async function savedSets(site: string): Promise<readonly Saved[]> {
  const sets: Saved[] = [];
  for (const name of await caches.keys()) {
    const of = savedOf(name);
    if (of === undefined) continue;
    const mark = await (await caches.open(name)).match(site + WHOLE);
    const about: unknown = mark === undefined ? undefined : await mark.json();
    const at = typeof about === 'object' && about !== null && 'at' in about ? String(about.at) : undefined;
    sets.push({ ...of, whole: mark !== undefined, at });
  }
  return sets;
}
