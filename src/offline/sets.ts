import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { EDITIONS, type Edition } from '../i18n/edition.ts';
import { byName, eachOf, filesOf } from '../hosting/files.ts';
import { ROOT_PLACE } from '../hosting/root-place.ts';
import { pageOf } from '../hosting/sitemap.ts';
import { FOLDERS } from '../search/indexing.ts';
import { HASH_DIGITS, type SetFile, type SetIndex, type SetManifest } from './manifest.ts';
import { grouped } from '../data/once.ts';
import type { Corpus } from './corpus.ts';

/** What an edition keeps at once, without asking, over the wire at most. */
const UNASKED = 3 * 1024 * 1024;

/** What it keeps first: as many of these groups as fit, whole ones in this order, then everything else. */
const FIRST: readonly RegExp[] = [
  /^documents\/[^/]+\/$/,
  /^cities\//,
  /^compare\//,
  /^documents\//,
  /^pledges\//,
  /^indicators\//,
];

/** The folders of the search index. */
const SEARCH = new RegExp(`^(?:${Object.values(FOLDERS).join('|')})/`);

const brotli = promisify(brotliCompress);

interface Measured {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly sent: number;
  readonly sha256: string | undefined;
}

/** Address of a file below the base: a page's is its folder. */
function address(name: string): string {
  return name === 'index.html' || name.endsWith('/index.html') ? name.slice(0, -'index.html'.length) : name;
}

/** What pages and programs fetch; not what only hosts read, nor what a reader carries away as a file. */
function readable(name: string): boolean {
  return (
    !/^(?:downloads|hosting|offline\/sets|share|\.well-known)\//.test(name) &&
    !/^(?:_headers|vercel\.json|\.htaccess|\.nojekyll|robots\.txt|sitemap[^/]*\.xml|sw\.js|SHA256SUMS.*)$/.test(name)
  );
}

async function measured(dist: string): Promise<readonly Measured[]> {
  const names = (await filesOf(dist)).filter(readable);
  const list: Measured[] = [];
  await eachOf(names, 8, async (name) => {
    const bytes = await readFile(join(dist, name));
    // A quick estimate of what the host will send; the real files are compressed better.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    const sent = /\.(?:png|jpg|epub|zip)$/.test(name) ? bytes.length : (await brotli(bytes, { params })).length;
    const page = name.endsWith('.html');
    const sha256 = page ? undefined : createHash('sha256').update(bytes).digest('hex').slice(0, HASH_DIGITS);
    list.push({ path: address(name), name, bytes: bytes.length, sent, sha256 });
  });
  return list.sort((a, b) => byName(a.path, b.path));
}

/** True for a page that one subject does not have to itself: home, an index, the search, a method. */
function hub(path: string): boolean {
  return path.split('/').filter((part) => part !== '').length <= 1;
}

/** The hubs of an edition, and the groups of its other pages for which there is room. */
function core(own: readonly Measured[], hubs: readonly Measured[]): readonly Measured[] {
  const kept = new Set(hubs);
  let sent = hubs.reduce((sum, file) => sum + file.sent, 0);
  for (const group of [...FIRST, /^/]) {
    const more = own.filter((file) => !kept.has(file) && group.test(pageOf(file.name)?.path ?? ''));
    const cost = more.reduce((sum, file) => sum + file.sent, 0);
    if (sent + cost > UNASKED) break;
    for (const file of more) kept.add(file);
    sent += cost;
  }
  return [...kept];
}

/**
 * Files by city: those of which a part of the path is the city, or the id or the name of one of its documents or
 * records. Every path is read once, however many cities there are.
 */
function byCity(files: readonly Measured[], corpus: Corpus): ReadonlyMap<string, readonly Measured[]> {
  const cities = new Set(corpus.cities.map((city) => city.id));
  const citiesOf = new Map(corpus.documents.map((document) => [document.id, document.cities]));
  return grouped(files, (file) =>
    file.path
      .replace(/\.(?:json|txt)$/, '')
      .split('/')
      .flatMap((part) => (cities.has(part) ? [part] : (citiesOf.get(part.slice(0, 12)) ?? []))),
  );
}

/**
 * Writes the manifests of everything that can be saved: what an edition keeps unasked (`core-…`), an edition, each city
 * in each edition, everything. Run when every page, script and index is in its place, before the files are sealed.
 */
export async function writeSets(
  dist: string,
  corpus: Corpus,
): Promise<{ readonly sets: number; readonly search: readonly string[] }> {
  const all = await measured(dist);
  const editionOf = new Map<Measured, Edition>();
  const shared: Measured[] = [];
  for (const file of all) {
    const page = file.name.endsWith('.html') ? pageOf(file.name) : undefined;
    if (page === undefined) shared.push(file);
    else editionOf.set(file, page.edition);
  }
  const search = shared.filter((file) => SEARCH.test(file.path));
  const small = shared.filter((file) => /^(?:_astro|icons)\/|^[^/]+$/.test(file.path));
  const proof = shared.filter((file) => /^(?:seeds|data\/check)\//.test(file.path));
  const pages = (edition: Edition): Measured[] => all.filter((file) => editionOf.get(file) === edition);

  const folder = join(dist, 'offline/sets');
  await mkdir(folder, { recursive: true });
  const index: SetIndex['sets'][number][] = [];
  const write = async (name: string, files: readonly Measured[]): Promise<void> => {
    const list = [...new Set(files)].sort((a, b) => byName(a.path, b.path));
    const sent = list.reduce((sum, file) => sum + file.sent, 0);
    const stored = list.reduce((sum, file) => sum + file.bytes, 0);
    const manifest: SetManifest = {
      name,
      root: ROOT_PLACE,
      date: corpus.date,
      sent,
      stored,
      files: list.map((file): SetFile =>
        file.sha256 === undefined ? [file.path, file.bytes] : [file.path, file.bytes, file.sha256],
      ),
    };
    await writeFile(join(folder, `${name}.json`), JSON.stringify(manifest));
    index.push({ name, sent, stored, files: list.length });
  };

  for (const edition of EDITIONS) {
    const own = pages(edition);
    const hubs = own.filter((file) => hub(pageOf(file.name)?.path ?? ''));
    await write(`core-${edition}`, core(own, hubs));
    await write(`edition-${edition}`, [...own, ...small, ...search, ...proof]);
    const mine = byCity([...own, ...proof], corpus);
    for (const { id } of corpus.cities) {
      await write(`city-${edition}-${id}`, [...(mine.get(id) ?? []), ...hubs, ...small]);
    }
  }
  await write('everything', all);
  const whole: SetIndex = { root: ROOT_PLACE, date: corpus.date, sets: index };
  await writeFile(join(folder, 'index.json'), JSON.stringify(whole));
  return { sets: index.length, search: search.map((file) => file.name) };
}

/** Bytes of some files of `dist`. */
export async function bytesOf(dist: string, names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(dist, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
