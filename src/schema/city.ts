import { z } from 'zod';

/** Level of a place: 337 prefecture-level places, and the counties that a province administers directly beside them. */
export const LEVELS = ['municipality', 'prefecture', 'province-administered', 'county', 'province'] as const;

export const names = z.strictObject({ 'zh-Hans': z.string(), 'zh-Hant': z.string(), en: z.string() });
export type Names = z.infer<typeof names>;

export const population = z.strictObject({
  value: z.number().int().positive().describe('Residents (常住人口), persons.'),
  year: z.number().int(),
  source: names.describe('Who published the figure and where, in words.'),
  url: z.url().optional().describe('Where it was read.'),
});
export type Population = z.infer<typeof population>;

export const city = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z0-9]+)*$/),
  name: names,
  code: z
    .string()
    .regex(/^\d{6}$/)
    .describe('GB/T 2260.'),
  level: z.enum(LEVELS),
  province: names,
  provinceCode: z.string().regex(/^\d{6}$/),
  population: population.optional().describe('Only where a source and a year are known.'),
});
export type City = z.infer<typeof city>;

/** content/cities/<id>.yaml: what an editor adds to the gazetteer's entry. */
export const cityNote = z.strictObject({
  population: population.optional(),
  en: z.string().optional().describe('English name where the pinyin is not the usual one.'),
  notes: names.optional(),
});
