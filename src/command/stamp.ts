import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a built site depends on, besides the installed packages that the lockfile names. */
const INPUTS = [
  'src',
  'content',
  'public',
  'seeds',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

async function files(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null);
  if (entries === null) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** SHA-256 over the names and bytes of every input and over `options`: equal stamps give equal sites. */
export async function inputStamp(options: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...options]));
  const paths = (await Promise.all(INPUTS.map(files))).flat().sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    hash.update(JSON.stringify([path, bytes.length])).update(bytes);
  }
  return hash.digest('hex');
}
