import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { names } from '../schema/city.ts';
import { fulfilmentStatus, kind, theme } from '../schema/vocabulary.ts';

/** The part of the data contract that is searched. Further fields are let through unread. */
const ref = z.string();
const position = z.object({ start: z.number().int(), end: z.number().int() });

const documentText = z.object({
  id: ref,
  title: z.string().nullable(),
  city: ref.nullable(),
  cities: z.array(ref).optional(),
  kind,
  published: z.string().nullable(),
  event: z.string().optional(),
  origin: z.object({ publisher: z.string().optional(), issuer: z.string().optional() }),
  script: z.enum(['Hant', 'Hans']),
  text: z.string(),
  sections: z.array(position).optional(),
});
export type SearchedDocument = z.infer<typeof documentText>;

const pledge = z.object({
  id: ref,
  document: ref,
  city: ref.nullable(),
  quote: position,
  theme,
  deadline: z.string().optional(),
  target: z.object({ deadline: z.string().optional() }).optional(),
  fulfilment: z.object({ status: fulfilmentStatus }),
});
export type SearchedPledge = z.infer<typeof pledge>;

const record = z.object({ id: ref, document: ref, city: ref.nullable(), quote: position });
export type SearchedRecord = z.infer<typeof record>;

const milestone = record.extend({ date: z.string() });
export type SearchedMilestone = z.infer<typeof milestone>;

const city = z.object({ id: ref, name: names, code: z.string(), province: names });
export type SearchedCity = z.infer<typeof city>;

const indicator = z.object({
  id: ref,
  name: names,
  synonyms: z.array(z.string()),
});
export type SearchedIndicator = z.infer<typeof indicator>;

/** Everything that is searched. */
export interface Source {
  readonly documents: readonly SearchedDocument[];
  readonly pledges: readonly SearchedPledge[];
  readonly results: readonly SearchedRecord[];
  readonly milestones: readonly SearchedMilestone[];
  readonly instruments: readonly SearchedRecord[];
  readonly cities: readonly SearchedCity[];
  readonly indicators: readonly SearchedIndicator[];
}

async function parsed<T>(schema: z.ZodType<T>, file: string): Promise<T> {
  const words = await readFile(file, 'utf8');
  const read = schema.safeParse(JSON.parse(words));
  if (!read.success) throw new Error(`${file} is not the data contract: ${z.prettifyError(read.error)}`);
  return read.data;
}

/**
 * Reads what is searched from the data of a built site.
 *
 * @param data its folder `data`.
 * @throws where a file is missing or is not as the contract says.
 */
export async function readSource(data: string): Promise<Source> {
  const listed = await parsed(z.array(z.object({ id: ref })), join(data, 'documents.json'));
  const [pledges, results, milestones, instruments, cities, indicators] = await Promise.all([
    parsed(z.array(pledge), join(data, 'pledges.json')),
    parsed(z.array(record), join(data, 'results.json')),
    parsed(z.array(milestone), join(data, 'milestones.json')),
    parsed(z.array(record), join(data, 'instruments.json')),
    parsed(z.array(city), join(data, 'cities.json')),
    parsed(z.array(indicator), join(data, 'indicators.json')),
  ]);
  const documents: SearchedDocument[] = [];
  for (const { id } of listed) documents.push(await parsed(documentText, join(data, 'documents', `${id}.json`)));
  return { documents, pledges, results, milestones, instruments, cities, indicators };
}
