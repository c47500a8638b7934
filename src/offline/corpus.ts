import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { names } from '../schema/city.ts';
import { commitment, fulfilmentStatus, kind } from '../schema/vocabulary.ts';

/** The part of the data contract that copies are made from; further fields are let through unread. */
const place = z.object({ start: z.number().int(), end: z.number().int() });
const listed = z.object({ id: z.string(), city: z.string().nullable(), cities: z.array(z.string()).optional() });
const cityRow = z.object({ id: z.string(), name: names, province: names });

const documentRow = z.object({
  id: z.string(),
  city: z.string().nullable(),
  title: z.string().nullable(),
  kind,
  published: z.string().nullable(),
  event: z.string().optional(),
  origin: z.object({ publisher: z.string().optional(), issuer: z.string().optional(), url: z.string().optional() }),
  seed: z.object({ file: z.string(), sha256: z.string(), bytes: z.number() }),
  script: z.enum(['Hant', 'Hans']),
  text: z.string(),
  sections: z.array(place.extend({ level: z.number().int(), heading: z.string() })),
});
export type CorpusDocument = z.infer<typeof documentRow>;

const pledgeRow = z.object({
  id: z.string(),
  document: z.string(),
  quote: place.extend({ exact: z.string() }),
  commitment,
  deadline: z.string().optional(),
  fulfilment: z.object({ status: fulfilmentStatus }),
});
export type CorpusPledge = z.infer<typeof pledgeRow>;

const resultRow = z.object({
  id: z.string(),
  document: z.string(),
  quote: place.extend({ exact: z.string() }),
  reportedBy: z.string().nullable(),
});
export type CorpusResult = z.infer<typeof resultRow>;

/** What the archive of a built site holds, as its own data says. */
export interface Corpus {
  /** `YYYY-MM-DD` of the build. */
  readonly date: string;
  readonly documents: readonly { readonly id: string; readonly cities: readonly string[] }[];
  readonly cities: readonly z.infer<typeof cityRow>[];
  readonly pledges: ReadonlyMap<string, readonly CorpusPledge[]>;
  readonly results: ReadonlyMap<string, readonly CorpusResult[]>;
}

async function rows<T>(schema: z.ZodType<T>, dist: string, file: string): Promise<T[]> {
  return z.array(schema).parse(JSON.parse(await readFile(join(dist, 'data', file), 'utf8')));
}

/** Reads the lists of `dist/data`; throws where they are not what the contract says. */
export async function readCorpus(dist: string, date: string): Promise<Corpus> {
  const [documents, cities, pledges, results] = await Promise.all([
    rows(listed, dist, 'documents.json'),
    rows(cityRow, dist, 'cities.json'),
    rows(pledgeRow, dist, 'pledges.json'),
    rows(resultRow, dist, 'results.json'),
  ]);
  return {
    date,
    documents: documents.map(({ id, city, cities: named }) => ({
      id,
      cities: [...new Set([...(city === null ? [] : [city]), ...(named ?? [])])],
    })),
    cities,
    pledges: Map.groupBy(pledges, (pledge) => pledge.document),
    results: Map.groupBy(results, (result) => result.document),
  };
}

/** One document with its text. */
export async function readDocument(dist: string, id: string): Promise<CorpusDocument> {
  return documentRow.parse(JSON.parse(await readFile(join(dist, 'data/documents', `${id}.json`), 'utf8')));
}
