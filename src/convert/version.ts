import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from './effects.ts';
import type { NamedIndicator } from './stages.ts';

/** What the converter is made of, besides the packages that the lockfile names. */
const ROOMS = ['src/convert', 'src/schema', 'src/script', 'src/gazetteer', 'src/data', 'package-lock.json'];

function files(path: string): readonly string[] {
  try {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !/\.(?:test|fixture|bench)\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [path];
  }
}

/**
 * SHA-256 over the converter's own files, the packages it uses, the machine's Node and the indicators: two runs of one
 * version make the same of the same seed.
 */
export function version(project: string, indicators: readonly NamedIndicator[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, indicators]));
  for (const path of ROOMS.flatMap((room) => files(join(project, room))).sort(byCodeUnit)) {
    const bytes = readFileSync(path);
    hash.update(JSON.stringify([path.slice(project.length), bytes.length])).update(bytes);
  }
  return hash.digest('hex');
}
