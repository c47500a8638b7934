import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { eachOf, filesOf } from './files.ts';

const WORDS = /\.(?:html|js|css|json|xml|svg|txt|csv|wasm|webmanifest|geojson)$|(?:^|\/)SHA256SUMS\.root$/;
/** Few files that every reader who searches waits for. */
const AWAITED = /^_astro\/.*\.js$|^search-index\/[^/]*\.json$|^pagefind\/[^/]*\.js$/;
/** Below this a compressed file is no smaller on the wire. */
const LEAST = 256;
/** What a server may send before it waits for an answer: ten segments of 1,460 bytes. */
export const FIRST_FLIGHT = 14_600;

/** Quality by what the site holds: the next better one takes twice the time for three per cent. */
function qualityFor(total: number): number {
  const mega = total / 1_000_000;
  return mega <= 96 ? 10 : mega <= 400 ? 8 : 5;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Writes `x.br` and `x.gz` beside every file of words in `dist` that they make smaller. Neither carries a time or a
 * name, so equal files give equal bytes.
 */
export async function compress(
  dist: string,
): Promise<{ readonly files: number; readonly before: number; readonly after: number }> {
  const names = (await filesOf(dist)).filter((name) => WORDS.test(name));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(dist, name))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const quality = qualityFor(total);
  let files = 0;
  let before = 0;
  let after = 0;
  await eachOf(names, 8, async (name) => {
    const bytes = await readFile(join(dist, name));
    if (bytes.length < LEAST) return;
    const squeezed = (level: number): Promise<Buffer> =>
      brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: level,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          [constants.BROTLI_PARAM_MODE]: name.endsWith('.wasm')
            ? constants.BROTLI_MODE_GENERIC
            : constants.BROTLI_MODE_TEXT,
        },
      });
    const level = AWAITED.test(name) ? constants.BROTLI_MAX_QUALITY : quality;
    const [good, common] = await Promise.all([squeezed(level), zip(bytes, { level: 9 })]);
    // The best quality costs most and gains little, except where it brings a page into the first flight.
    const near = good.length > FIRST_FLIGHT && good.length < FIRST_FLIGHT * 1.08;
    const small = near ? await squeezed(constants.BROTLI_MAX_QUALITY) : good;
    if (small.length >= bytes.length) return;
    await writeFile(join(dist, `${name}.br`), small);
    if (common.length < bytes.length) await writeFile(join(dist, `${name}.gz`), common);
    files += 1;
    before += bytes.length;
    after += small.length;
  });
  return { files, before, after };
}
