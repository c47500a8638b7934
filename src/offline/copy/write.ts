import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EDITION_PATH, EDITIONS, type Edition } from '../../i18n/edition.ts';
import { byName, filesOf } from '../../hosting/files.ts';
import { seal } from '../../hosting/seal.ts';
import { pageOf } from '../../hosting/sitemap.ts';
import { FOLDERS, writeIndex } from '../../search/indexing.ts';
import { layout } from '../../search/layout.ts';
import { readSource } from '../../search/source.ts';
import { copyFile } from '../downloads.ts';
import { writeZip, ZIP_MOST_BYTES, ZIP_MOST_FILES, type ZipEntry } from '../zip.ts';
import { rewritePage } from './rewrite.ts';
import { classicScripts } from './scripts.ts';

export interface CopyOptions {
  readonly dist: string;
  readonly base: string;
  readonly site: string | undefined;
  /** `YYYY-MM-DD` of the build. */
  readonly date: string;
  /** Folder for what lies there only while a copy is made. */
  readonly scratch: string;
}

/** Files that pages fetch, and that lie in a copy as scripts. */
const FETCHED = new RegExp(`^(?:${FOLDERS.own}|seeds|data/check)/`);
/** Files that a copy holds as they are, besides its pages. */
const PLAIN = /^(?:seeds|data|icons)\/|^(?:favicon\.svg)$/;
/** The proof that every repair replays: half of a copy, and left out where it would not fit. */
const PROOF = /^(?:seeds|data\/check)\/|(?:^|\/)source\/index\.html$/;

function asScript(name: string, bytes: Uint8Array): Uint8Array {
  return Buffer.from(`copied(${JSON.stringify(name)},"${Buffer.from(bytes).toString('base64')}")`);
}

/** The path in the copy of a page file of its edition; undefined for other editions' pages. */
function inCopy(edition: Edition, name: string): string | undefined {
  if (!name.endsWith('.html')) return PLAIN.test(name) ? name : undefined;
  const page = pageOf(name);
  return page?.edition === edition ? `${page.path}index.html` : undefined;
}

/** The search index as texts alone, which answer from a disk at any size. */
async function searchFiles(
  options: CopyOptions,
): Promise<{ readonly folder: string; readonly names: readonly string[] }> {
  const own = join(options.dist, FOLDERS.own);
  const first: unknown = JSON.parse(await readFile(join(own, 'first.json'), 'utf8'));
  const small = typeof first === 'object' && first !== null && 'engine' in first && first.engine === 'scan';
  let folder = options.dist;
  if (!small) {
    folder = join(options.scratch, 'search');
    await mkdir(folder, { recursive: true });
    await writeIndex(layout(await readSource(join(options.dist, 'data'))), folder, Number.POSITIVE_INFINITY);
  }
  const names = (await filesOf(join(folder, FOLDERS.own))).filter((name) => !name.startsWith('unit/'));
  return { folder, names: names.map((name) => `${FOLDERS.own}/${name}`) };
}

async function put(file: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

/** Writes the files of one copy into `folder`. */
async function fill(
  options: CopyOptions,
  edition: Edition,
  names: readonly string[],
  search: Awaited<ReturnType<typeof searchFiles>>,
  folder: string,
): Promise<void> {
  const { dist, base } = options;
  const prefix = EDITION_PATH[edition];
  const editionFolder = prefix === undefined ? '' : `${prefix}/`;
  const held = new Map(
    names.flatMap((name): [string, string][] => {
      const to = inCopy(edition, name);
      return to === undefined ? [] : [[name, to]];
    }),
  );
  const scripts = classicScripts(dist, base, editionFolder === '' ? '\u0000' : editionFolder);
  for (const [name, to] of held) {
    const bytes = await readFile(join(dist, name));
    if (name.endsWith('.html')) {
      const page = rewritePage(bytes.toString('utf8'), {
        base,
        up: '../'.repeat(to.split('/').length - 1),
        resolve: (path) => held.get(path === '' || path.endsWith('/') ? `${path}index.html` : path),
        address: options.site === undefined ? undefined : options.site.replace(/\/*$/, '') + base,
        script: (source) => scripts.want(source),
      });
      await put(join(folder, to), page);
    } else {
      await put(join(folder, to), bytes);
      if (FETCHED.test(name)) await put(join(folder, `${to}.js`), asScript(name, bytes));
    }
  }
  for (const name of search.names) {
    await put(join(folder, `${name}.js`), asScript(name, await readFile(join(search.folder, name))));
  }
  for (const [name, bytes] of await scripts.bundled()) await put(join(folder, name), bytes);
}

async function* zipped(folder: string, names: readonly string[]): AsyncGenerator<ZipEntry> {
  for (const name of names) yield { name, bytes: await readFile(join(folder, name)) };
}

async function fits(folder: string, names: readonly string[]): Promise<boolean> {
  if (names.length > ZIP_MOST_FILES) return false;
  let bytes = 0;
  for (const name of names) bytes += (await stat(join(folder, name))).size;
  return bytes < ZIP_MOST_BYTES;
}

/**
 * Writes a copy of each edition to carry into `dist/downloads`: pages, data, seeds and search, which open from a disk.
 * Each copy has a root hash of its own, over its own files. Run when pages and search index are in their place and not
 * yet sealed.
 *
 * @returns what was written; an edition beyond what a zip file holds is left out and named in `absent`.
 */
export async function writeCopies(
  options: CopyOptions,
): Promise<{ readonly copies: number; readonly bytes: number; readonly absent: readonly Edition[] }> {
  const all = (await filesOf(options.dist)).filter((name) => !name.startsWith('downloads/'));
  const search = await searchFiles(options);
  await mkdir(join(options.dist, 'downloads'), { recursive: true });
  const absent: Edition[] = [];
  let bytes = 0;
  try {
    for (const edition of EDITIONS) {
      const folder = join(options.scratch, edition);
      let written = false;
      for (const names of [all, all.filter((name) => !PROOF.test(name))]) {
        // What cannot fit is not written first and thrown away.
        if (names.filter((name) => inCopy(edition, name) !== undefined).length > ZIP_MOST_FILES) continue;
        await rm(folder, { recursive: true, force: true });
        await fill(options, edition, names, search, folder);
        await seal(folder);
        const files = (await filesOf(folder)).sort(byName);
        if (!(await fits(folder, files))) continue;
        bytes += await writeZip(
          join(options.dist, copyFile(edition, options.date)),
          options.date,
          zipped(folder, files),
        );
        written = true;
        break;
      }
      if (!written) absent.push(edition);
      await rm(folder, { recursive: true, force: true });
    }
  } finally {
    await rm(options.scratch, { recursive: true, force: true });
  }
  return { copies: EDITIONS.length - absent.length, bytes, absent };
}
