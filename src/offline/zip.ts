import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Kept as it is: a first file that readers look at, or bytes that are compressed already. */
  readonly stored?: boolean;
}

/** What the format can hold without its 64-bit extension. */
export const ZIP_MOST_FILES = 65_535;
export const ZIP_MOST_BYTES = 0xffff_ffff;

/**
 * Writes a zip file entry by entry, in the order given. All entries carry the day of the build and nothing of the
 * machine: equal entries give equal bytes.
 *
 * @param date `YYYY-MM-DD`, 1980 or later.
 * @returns bytes written.
 */
export async function writeZip(
  path: string,
  date: string,
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
): Promise<number> {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // The format has no time zone: the library writes the local fields of this date, so they are set as local ones.
  const mtime = new Date(Math.max(1980, year), month - 1, day);
  const out = createWriteStream(path);
  const failed = once(out, 'error').then(([error]: unknown[]) => {
    throw error;
  });
  failed.catch(() => undefined);
  let total = 0;
  let room = true;
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    total += chunk.length;
    room = out.write(chunk);
  });
  for await (const { name, bytes, stored } of entries) {
    const file = stored === true ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
    file.mtime = mtime;
    // Unix permissions as any archive has them, so that an unpacked copy can be read.
    file.os = 3;
    file.attrs = 0o100644 << 16;
    zip.add(file);
    file.push(bytes, true);
    if (!room) await Promise.race([once(out, 'drain'), failed]);
  }
  zip.end();
  await Promise.race([new Promise<void>((resolve) => out.end(resolve)), failed]);
  return total;
}
