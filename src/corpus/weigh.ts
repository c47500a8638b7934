import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { filesOf } from '../hosting/files.ts';
import { FIRST_FLIGHT } from '../hosting/compress.ts';

const brotli = promisify(brotliCompress);

/** No page may be heavier, whatever it is about. */
export const PAGE_BUDGET = 100 * 1024;
/** Kinds of pages that are complete in the first flight: a document, a city, a pledge, an indicator. */
export const FIRST = /^(?:documents|cities|pledges|indicators)\/\*\/$/;

/** The pages of one kind; sizes in bytes, compressed as the build does. */
export interface Weight {
  readonly kind: string;
  readonly pages: number;
  /** Bytes of all its pages as they are. */
  readonly bytes: number;
  readonly heaviest: string;
  readonly sent: number;
  readonly budget: number;
}

const EDITIONS = /^(?:zh-hant|en)\//;
/** Folders whose names are the pages' own kinds, not their subjects. */
const FIXED = new Set([
  'page',
  'province',
  'city',
  'source',
  'cite',
  'excluded',
  'status',
  'commitment',
  'tools',
  'themes',
]);

/** What kind of page a file is: the same for all editions and subjects, `documents/*` for any document. */
export function kindOf(file: string): string {
  const [first = '', ...rest] = file
    .replace(EDITIONS, '')
    .replace(/index\.html$/, '')
    .split('/');
  const shown = rest.map((part) => (part === '' || (FIXED.has(part) && part !== first) ? part : '*'));
  return [first, ...shown].join('/');
}

/** How many of the largest pages of a kind are compressed: what is largest as it is need not be so when compressed. */
const TRIED = 4;

async function sentSize(dist: string, file: string): Promise<number> {
  const ready = await stat(join(dist, `${file}.br`)).catch(() => null);
  if (ready !== null) return ready.size;
  const bytes = await readFile(join(dist, file));
  const squeezed = await brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
  return squeezed.length;
}

/** Every kind of page of a built site with its heaviest page, heaviest first. */
export async function weigh(dist: string): Promise<readonly Weight[]> {
  const names = (await filesOf(dist)).filter((name) => name.endsWith('.html'));
  const kinds = new Map<string, { file: string; bytes: number }[]>();
  for (const file of names) {
    const { size } = await stat(join(dist, file));
    const kind = kindOf(file);
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [{ file, bytes: size }]);
    else known.push({ file, bytes: size });
  }
  const weights: Weight[] = [];
  for (const [kind, files] of kinds) {
    let heaviest = '';
    let sent = 0;
    for (const { file } of files.toSorted((a, b) => b.bytes - a.bytes).slice(0, TRIED)) {
      const size = await sentSize(dist, file);
      if (size > sent) [heaviest, sent] = [file, size];
    }
    weights.push({
      kind: kind === '' ? '/' : kind,
      pages: files.length,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      heaviest,
      sent,
      budget: FIRST.test(kind) ? FIRST_FLIGHT : PAGE_BUDGET,
    });
  }
  return weights.sort((a, b) => b.sent - a.sent);
}
