import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { sharePicture } from '../charts/picture.ts';

type Draw = (svg: string) => Promise<Buffer<ArrayBuffer>>;

/** Ends every PNG; what lacks it was cut off while it was written. */
const END = Buffer.from('IEND');

/** Every size of type of a picture, in characters, digits and letters. */
const SAMPLE = sharePicture({
  heading: '永和九年，岁在癸丑',
  quote: '“言行”0123456789%。ABCxyz',
  source: '《兰亭集序》· 繁體',
});

const hashed = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * Draws pictures and keeps them in `folder` between builds, each under a name made of all that goes into it: the whole
 * drawing with its words, and how this machine draws, as a sample and the versions of the drawing libraries show. The
 * folder may be deleted at any time; where it cannot be written, every picture is drawn anew.
 */
export function pictureCache(folder: string, draw: Draw): Draw {
  let machine: Promise<string> | undefined;
  let count = 0;
  return async (svg) => {
    machine ??= draw(SAMPLE).then((png) => hashed([sharp.versions, png.toString('base64')]));
    const name = hashed([await machine, svg]);
    const file = join(folder, name.slice(0, 2), `${name}.png`);
    const kept = await readFile(file).catch(() => undefined);
    if (kept !== undefined && kept.subarray(-8, -4).equals(END)) {
      // When it was last of use: what has not been for long is dropped.
      const now = new Date();
      await utimes(file, now, now).catch(() => undefined);
      return kept;
    }
    const png = await draw(svg);
    const fresh = `${file}.${process.pid}-${(count += 1)}`;
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(fresh, png);
      await rename(fresh, file);
    } catch {
      await rm(fresh, { force: true }).catch(() => undefined);
    }
    return png;
  };
}

/** Drops the pictures of `folder` that no build has used since `day`. @returns how many */
export async function dropUnused(folder: string, day: Date): Promise<number> {
  let dropped = 0;
  for (const name of await readdir(folder, { recursive: true }).catch((): string[] => [])) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found === undefined || !found.isFile() || found.mtime >= day) continue;
    await rm(file, { force: true });
    dropped += 1;
  }
  return dropped;
}
