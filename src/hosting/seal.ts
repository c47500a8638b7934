import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byName, eachOf, filesOf } from './files.ts';
import { ROOT_PLACE } from './root-place.ts';

/** Every file as the root hash sees it, with the hash itself left open; and every file as it is served. */
export const ROOT_LIST = 'SHA256SUMS.root';
export const SERVED_LIST = 'SHA256SUMS';

/** Files that show the root hash, which therefore cannot be part of what it is the hash of. */
function showsRoot(name: string): boolean {
  return name.endsWith('.html') || /^offline\/sets\/[^/]+\.json$/.test(name);
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A line as sha256sum writes and reads it; a name with a backslash or a line end is escaped as it does. */
export function sumLine(hash: string, name: string): string {
  const plain = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${plain === name ? '' : '\\'}${hash}  ${plain}\n`;
}

async function list(folder: string, names: readonly string[]): Promise<string> {
  const lines = new Map<string, string>();
  await eachOf(names, 16, async (name) => {
    lines.set(name, sumLine(sha256(await readFile(join(folder, name))), name));
  });
  return [...names]
    .sort(byName)
    .map((name) => lines.get(name) ?? '')
    .join('');
}

/** The hash that the files would have as they are now. */
export async function rootOf(dist: string): Promise<string> {
  return sha256(await list(dist, await filesOf(dist)));
}

/**
 * Writes `SHA256SUMS.root`, the hashes of all files while the place of the root hash holds zeros, takes the hash of that
 * list as the root, and puts it in its place in the pages. Run before compression; `dist` must hold no other zeros of
 * that length.
 *
 * @returns the root hash, 64 hex digits.
 */
export async function seal(dist: string): Promise<{ readonly root: string; readonly files: number }> {
  const names = await filesOf(dist);
  const words = await list(dist, names);
  const root = sha256(words);
  await writeFile(join(dist, ROOT_LIST), words);
  await eachOf(names.filter(showsRoot), 16, async (name) => {
    const text = await readFile(join(dist, name), 'utf8');
    if (text.includes(ROOT_PLACE)) await writeFile(join(dist, name), text.replaceAll(ROOT_PLACE, root));
  });
  return { root, files: names.length };
}

/** Writes `SHA256SUMS`, the hashes of every file as it is served, for `sha256sum -c`. Run last. */
export async function listServed(dist: string): Promise<{ readonly files: number }> {
  const names = await filesOf(dist);
  await writeFile(join(dist, SERVED_LIST), await list(dist, names));
  return { files: names.length };
}
