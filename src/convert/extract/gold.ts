import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { commitment, comparator, exclusion, measure, period, theme, tool } from '../../schema/vocabulary.ts';

/** What the gold says of one record; `exact` stands once in the document. Places are names, Simplified. */
const words = { exact: z.string().min(1), city: z.string().nullish() };
const figure = {
  indicator: z.string(),
  comparator,
  value: z.number(),
  upper: z.number().optional(),
  unit: z.string(),
  measure,
  period,
};
const baseline = z.looseObject({ value: z.number().optional() });
const goldPledge = z.strictObject({
  ...words,
  type: z.enum(['action', 'outcome']),
  commitment,
  deadline: z.string().nullish(),
  bodies: z.array(z.string()).optional(),
  theme: theme.optional(),
  tool: tool.nullish(),
  speaker: z.string().optional(),
  trigger: z.string().optional(),
  target: z
    .strictObject({ ...figure, baseline: baseline.optional(), binding: z.enum(['expected', 'binding']).optional() })
    .optional(),
});
const goldResult = z.strictObject({ ...words, ...z.object(figure).partial().shape, asOf: z.string().nullish() });
const goldDocument = z.strictObject({
  document: z.looseObject({
    title: z.string().nullable(),
    city: z.string().nullish(),
    kind: z.string(),
    published: z.string().nullish(),
    event: z.string().nullish(),
    publisher: z.string().nullish(),
  }),
  pledges: z.array(goldPledge),
  results: z.array(goldResult),
  milestones: z.array(z.strictObject({ ...words, date: z.string() })),
  instruments: z.array(z.strictObject(words)),
  excluded: z.array(z.strictObject({ ...words, reason: exclusion })),
  never: z.array(z.string()).default([]),
});

export type Gold = z.infer<typeof goldDocument>;
export type GoldPledge = z.infer<typeof goldPledge>;
export type GoldResult = z.infer<typeof goldResult>;

export interface GoldCase {
  readonly name: string;
  readonly path: string;
  readonly gold: Gold;
}

/** The coded documents of one half of the gold (`dev`, `test`, `seeds`); those without a gold.yaml are left out. */
export function goldCases(folder: string): GoldCase[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .filter((name) => existsSync(join(folder, name, 'gold.yaml')))
    .map((name) => ({
      name,
      path: join(folder, name, 'document.txt'),
      gold: goldDocument.parse(parse(readFileSync(join(folder, name, 'gold.yaml'), 'utf8'))),
    }));
}
