import { getCollection } from 'astro:content';
import { archive, type Archive } from '../data/archive.ts';
import { fulfilmentOf } from './fulfilment.ts';
import { cityOf } from './cities.ts';

/** The day of SOURCE_DATE_EPOCH. */
function buildDay(): string | undefined {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return epoch === undefined || epoch === '' ? undefined : new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

async function load(): Promise<Archive> {
  const [documents, indicators, notes] = await Promise.all([
    getCollection('documents'),
    getCollection('indicators'),
    getCollection('cities'),
  ]);
  const noteOf = new Map(notes.map((note) => [note.id, note.data]));
  return archive({
    documents: documents.map((entry) => entry.data),
    indicators: indicators.map((entry) => ({ id: entry.id, ...entry.data })),
    cityOf: (id) => cityOf(id, noteOf.get(id)),
    today: buildDay(),
    fulfilmentOf,
  });
}

let loaded: Promise<Archive> | undefined;

/** The archive of this build, put together once; again at each request while developing, when entries change. */
export function theArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
