import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip } from 'node:zlib';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { columns, layout, unitFiles, type Layout } from './layout.ts';
import { packedTable } from './fold.ts';
import { FULFILMENTS, KINDS, THEMES } from '../schema/vocabulary.ts';
import type { Words } from './browser/words.ts';
import { EDITIONS, type Edition } from '../i18n/edition.ts';
import { searchStrings } from '../i18n/search/words.ts';
import { vocabulary as hans } from '../i18n/zh-Hans/vocabulary.ts';
import { vocabulary as hant } from '../i18n/zh-Hant/vocabulary.ts';
import { vocabulary as english } from '../i18n/en/vocabulary.ts';
import { readSource } from './source.ts';
import { syllablesOf } from './reading.ts';
import { characterTokens, soundTokens } from './tokens.ts';
import type { First, PagefindFiles, Sounds } from './unit.ts';

const brotli = promisify(brotliCompress);
const unzip = promisify(gunzip);

/** Folders below the built site. */
export const FOLDERS = { own: 'search-index', characters: 'pagefind', sounds: 'pagefind-sounds' } as const;

/**
 * Up to this many bytes (compressed) the texts themselves come with the first question and answer it sooner than Pagefind
 * can be fetched; beyond, they would cost more than Pagefind's program and the parts of its index that a question needs.
 */
const TEXTS_UP_TO = 150_000;

/**
 * How many places a part of Pagefind's index holds, a quarter of its default. A run of characters needs a part for each of
 * its pairs, so that parts of the usual size cost the first question most of its bytes and every question most of its time;
 * still smaller ones cost every reader a longer list of parts.
 */
const PART_SIZE = 5000;

/** What Pagefind takes the texts to be written in: a name it has no rules for, so that every token stays as it is. */
const LANGUAGE = { characters: 'yx', sounds: 'yy' } as const;

/** What a host sends: the build compresses every file when all are written. */
async function sentSize(words: string): Promise<number> {
  return (await brotli(words, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })).length;
}

/** Without what the page itself says. */
function wordsFor(edition: Edition): Words {
  const { page: _, ...said } = searchStrings(edition);
  const { theme, kind, fulfilment } = VOCABULARY[edition];
  return { ...said, theme, kind, fulfilment };
}

const VOCABULARY = { 'zh-Hans': hans, 'zh-Hant': hant, en: english } as const;

/** Programs and styles of Pagefind's own interface, and a second copy of what both indexes share. */
const UNUSED = /^pagefind(?:-(?:ui|modular-ui|component-ui|highlight))?\.(?:js|css)$/;
const SHARED = /^(?:pagefind-worker\.js|wasm\..*\.pagefind)$/;

interface Written {
  /** Number of the unit that each page of the index stands for, by the page's hash. */
  readonly pages: Readonly<Record<string, number>>;
  /** Files that are fetched before any question can be answered. */
  readonly files: readonly string[];
}

/** Writes one index of Pagefind: a page for each unit, a token for each code unit of what is searched. */
async function writePagefind(
  folder: string,
  language: string,
  tokens: readonly (() => readonly string[])[],
  shared: boolean,
): Promise<Written> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(PART_SIZE);
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind could not begin an index. ${errors.join(' ')}`);
  for (const [i, of] of tokens.entries()) {
    const added = await index.addCustomRecord({ url: `/${i}`, content: of().join(' '), language });
    if (added.errors.length > 0) throw new Error(`Pagefind refused unit ${i}: ${added.errors.join(' ')}`);
  }
  const done = await index.writeFiles({ outputPath: folder });
  if (done.errors.length > 0) throw new Error(`Pagefind could not write its index: ${done.errors.join(' ')}`);
  await index.deleteIndex();

  const pages: Record<string, number> = {};
  const fragments = join(folder, 'fragment');
  for (const name of (await readdir(fragments).catch(() => [])).sort()) {
    // A page is known by the hash of its fragment; which unit that is stands in the fragment alone, after a signature.
    const fragment: unknown = JSON.parse(
      (await unzip(await readFile(join(fragments, name)))).toString('utf8').slice('pagefind_dcd'.length),
    );
    const url =
      typeof fragment === 'object' && fragment !== null && 'url' in fragment
        ? Number(String(fragment.url).slice(1))
        : Number.NaN;
    if (!Number.isInteger(url)) throw new Error(`Pagefind's fragment ${name} names no unit.`);
    pages[name.replace(/\.pf_fragment$/, '').replace(/^[^_]*_/, '')] = url;
  }
  // Words are shown from the units' own files, with their records and in both scripts.
  await rm(fragments, { recursive: true, force: true });
  const files: string[] = [];
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (UNUSED.test(name) || (shared && SHARED.test(name))) await rm(file);
    if (/\.pf_meta$|^wasm\./.test(name) && !(shared && SHARED.test(name))) files.push(name);
  }
  return { pages, files: files.sort() };
}

/** Puts `index-worker.ts` before Pagefind's own program in its worker. */
async function writeWorkerProgram(folder: string): Promise<void> {
  const file = join(folder, 'pagefind-worker.js');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./engine/index-worker.ts', import.meta.url))],
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
  });
  await writeFile(file, `${outputFiles[0]?.text ?? ''}${await readFile(file, 'utf8')}`);
}

/** Pages in the order of units, as `First` and `sounds-pages.json` carry them. */
function hashes(pages: Written['pages'], units: number): readonly string[] {
  const result = Array.from({ length: units }, () => '');
  for (const [hash, unit] of Object.entries(pages)) result[unit] = hash;
  return result;
}

function soundsOf(laid: Layout): Sounds {
  const readings = laid.units.map((unit) => syllablesOf(unit.content));
  const counts = new Map<string, Map<string, number>>();
  for (const [u, unit] of laid.units.entries()) {
    for (const [i, syllable] of (readings[u] ?? []).entries()) {
      if (syllable === '') continue;
      const character = unit.content.charAt(i);
      const of = counts.get(character) ?? new Map<string, number>();
      of.set(syllable, (of.get(syllable) ?? 0) + 1);
      counts.set(character, of);
    }
  }
  const usual = new Map<string, string>();
  for (const [character, of] of counts) {
    const best = [...of].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
    if (best !== undefined) usual.set(character, best);
  }
  const bySyllable = Map.groupBy(
    [...usual].sort(([a], [b]) => (a < b ? -1 : 1)),
    ([, syllable]) => syllable,
  );
  return {
    usual: [...bySyllable]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([syllable, characters]) => `${syllable}:${characters.map(([c]) => c).join('')}`)
      .join(' '),
    other: laid.units.map((unit, u) =>
      (readings[u] ?? []).flatMap((syllable, i): [number, string][] =>
        (usual.get(unit.content.charAt(i)) ?? '') === syllable ? [] : [[i, syllable]],
      ),
    ),
  };
}

/**
 * Writes the whole index of a laid out archive below `dist`: Pagefind's, the files beside it, and where the archive is
 * small the texts themselves.
 *
 * @param textsUpTo the size from which Pagefind answers from the first question on, in compressed bytes.
 */
export async function writeIndex(
  laid: Layout,
  dist: string,
  textsUpTo: number = TEXTS_UP_TO,
): Promise<First['engine']> {
  const own = join(dist, FOLDERS.own);
  for (const folder of Object.values(FOLDERS)) await rm(join(dist, folder), { recursive: true, force: true });
  await mkdir(join(own, 'unit'), { recursive: true });

  const characters = await writePagefind(
    join(dist, FOLDERS.characters),
    LANGUAGE.characters,
    laid.units.map((unit) => () => characterTokens(unit.content)),
    false,
  );
  await writeWorkerProgram(join(dist, FOLDERS.characters));
  const sounds = await writePagefind(
    join(dist, FOLDERS.sounds),
    LANGUAGE.sounds,
    laid.units.map((unit) => () => soundTokens(unit.content, syllablesOf(unit.content))),
    true,
  );
  await close();

  const { units, records } = columns(laid);
  const pagefind: PagefindFiles = {
    ahead: characters.files.map((name) => `${FOLDERS.characters}/${name}`),
    tag: characters.files.find((name) => name.endsWith('.pf_meta'))?.split('.')[1] ?? '',
    pages: hashes(characters.pages, laid.units.length),
  };
  const base: Omit<First, 'engine'> = {
    fold: packedTable(laid.fold),
    unfold: packedTable(laid.unfold),
    kinds: KINDS,
    themes: THEMES,
    statuses: FULFILMENTS,
    dates: laid.dates,
    cities: laid.cities,
    provinces: laid.provinces.map((province) => [province['zh-Hans'], province['zh-Hant'], province.en]),
    units,
  };
  const scan: First = { ...base, engine: 'scan', records, texts: laid.units.map((unit) => unit.text) };
  const words = JSON.stringify(scan);
  const small = words.length < textsUpTo * 20 && (await sentSize(words)) <= textsUpTo;
  const first: First = small ? scan : { ...base, engine: 'pagefind', pagefind };
  await writeFile(join(own, 'first.json'), small ? words : JSON.stringify(first));
  if (small) {
    await writeFile(join(own, 'sounds.json'), JSON.stringify(soundsOf(laid)));
    await writeFile(join(own, 'pagefind.json'), JSON.stringify(pagefind));
  } else await writeFile(join(own, 'records.json'), JSON.stringify(records));
  for (const edition of EDITIONS) {
    await writeFile(join(own, `words.${edition}.json`), JSON.stringify(wordsFor(edition)));
  }
  await writeFile(join(own, 'names.json'), JSON.stringify(laid.names));
  await writeFile(join(own, 'sounds-pages.json'), JSON.stringify(hashes(sounds.pages, laid.units.length)));
  if (!small) {
    for (const [i, unit] of [...unitFiles(laid)].entries()) {
      await writeFile(join(own, 'unit', `${pagefind.pages[i]}.json`), JSON.stringify(unit));
    }
  }
  return first.engine;
}

/**
 * Indexes a built site from its data contract and writes what the browser asks: `pagefind/`, `pagefind-sounds/` and
 * `search-index/`.
 *
 * @param dist folder of the built site; its `data` is read.
 * @returns how many documents, cities and indicators can be found.
 */
export async function indexSite(dist: string): Promise<{ readonly pages: number }> {
  const laid = layout(await readSource(join(dist, 'data')));
  await writeIndex(laid, dist);
  return { pages: laid.units.length };
}
