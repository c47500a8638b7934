import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emit } from '../convert/emit/emit.ts';
import { cityRecords } from '../gazetteer/cities.ts';
import type { City } from '../schema/city.ts';
import { syntheticDocuments, type CorpusOptions } from './documents.ts';

export interface CorpusFolders {
  readonly content: string;
  readonly seeds: string;
}

/** One document of a corpus may be long: a reader must be able to read it none the worse. */
export interface WriteOptions {
  readonly seed: number;
  readonly documents: number;
  /** How many cities of the prefecture level the documents are spread over. */
  readonly cities: number;
  /** UTF-16 code units of the documents that `long` counts. */
  readonly longChars?: number;
  /** How many long documents come besides the others. */
  readonly long?: number;
  readonly figures?: CorpusOptions['figures'];
}

/** The first `count` cities of the prefecture level: 4 municipalities and 333 prefectures. */
export function prefectures(count: number): readonly City[] {
  return cityRecords()
    .filter(({ level }) => level === 'prefecture' || level === 'municipality')
    .slice(0, count);
}

/** Writes a synthetic archive below `folder` as the converter would leave it: seeds, entries, the real indicators. */
export async function writeCorpus(folder: string, options: WriteOptions): Promise<CorpusFolders> {
  const content = join(folder, 'content');
  const seeds = join(folder, 'seeds');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(content, 'documents'), { recursive: true });
  await mkdir(join(content, 'cities'), { recursive: true });
  await mkdir(seeds, { recursive: true });
  await cp('content/indicators', join(content, 'indicators'), { recursive: true });
  const cities = prefectures(options.cities);
  const figures = options.figures ?? 'every-document';
  const parts = [
    { seed: options.seed, documents: options.documents, cities, figures, prefix: '' },
    {
      seed: options.seed + 1,
      documents: options.long ?? 0,
      cities,
      figures,
      chars: options.longChars ?? 40_000,
      prefix: 'long-',
    },
  ];
  for (const { prefix, ...part } of parts) {
    for (const { entry, text, seed } of syntheticDocuments(part)) {
      const file = `${prefix}${entry.seed.file}`;
      const { mdx, messages } = emit({ ...entry, seed: { ...entry.seed, file } }, text);
      if (mdx === undefined) throw new Error(`A synthetic entry was refused: ${messages[0]?.reason ?? ''}`);
      await writeFile(join(content, 'documents', `${entry.id}.mdx`), mdx);
      await writeFile(join(seeds, file), seed);
    }
  }
  return { content: `./${content}`, seeds };
}
